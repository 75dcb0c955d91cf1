package pk.gov.hec.dlsei.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import pk.gov.hec.dlsei.domain.apikey.usecase.AnswerOnce;
import pk.gov.hec.dlsei.domain.apikey.usecase.LetSystemIn.Caller;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;

/**
 * A job that is started by a call, once: the run and the answer are written in one transaction, and
 * the server launches it after that.
 */
@ApplicationScoped
class StartByCall {

  private static final Logger LOG = Logger.getLogger(StartByCall.class.getName());

  @Inject AnswerOnce answerOnce;
  @Inject StartJob start;

  Response handle(Caller caller, JobName job, String idempotencyKey, JobViews.StartOrder order) {
    Map<String, String> given = order.given();
    AnswerOnce.Call call =
        OnceOnly.call(caller, idempotencyKey, job.file() + "\n" + new TreeMap<>(given));
    AtomicLong begun = new AtomicLong();
    AnswerOnce.Answer answer =
        answerOnce.handle(
            call,
            () -> {
              begun.set(start.begin(caller.actor(), job, given));
              String body = GsonBodies.json(new JobViews.Started(begun.get()));
              return new AnswerOnce.Answer(201, body, false);
            });
    if (!answer.repeated()) {
      launch(caller, begun.get());
    }
    return OnceOnly.response(answer);
  }

  /** Where the server cannot, the run that was answered says why. */
  private void launch(Caller caller, long run) {
    try {
      start.launch(caller.actor(), run);
    } catch (DlseiException e) {
      if (e.code() != ErrorCode.JOB_NOT_STARTED) {
        throw e;
      }
      LOG.log(Level.FINE, "Run {0} was not launched", run);
    }
  }
}
