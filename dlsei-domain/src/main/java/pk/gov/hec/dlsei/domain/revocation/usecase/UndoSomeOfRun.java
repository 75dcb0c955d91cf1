package pk.gov.hec.dlsei.domain.revocation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.revocation.BegunRevocations;
import pk.gov.hec.dlsei.domain.revocation.Order;
import pk.gov.hec.dlsei.domain.revocation.Revocations;

/** The transactions of {@link UndoRun}. */
@ApplicationScoped
@Transactional
class UndoSomeOfRun {

  /** So that no transaction holds many rows. */
  private static final int MOST = 2_000;

  @Inject BegunRevocations begun;
  @Inject Revocations revocations;
  @Inject JobRunQuery runs;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Writes down that somebody wants it, before anything is undone. */
  void ask(Actor actor, long run, String reason) {
    JobRunLine line =
        runs.find(run)
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such run: " + run));
    if (line.state() == JobState.RUNNING || begun.open(run, clock.instant(), 1).isEmpty()) {
      throw new DlseiException(
          ErrorCode.CHANGED_MEANWHILE, "Nothing of run " + run + " can be undone");
    }
    audit.record(
        actor.accountId(),
        AuditAction.JOB_UNDONE,
        "run:" + run,
        Map.of("job", line.job().file(), "reason", reason));
  }

  /** Undoes some; answers how many, 0 where none is left. */
  int handle(Actor actor, long run, String reason) {
    Instant now = clock.instant();
    List<Long> open = begun.open(run, now, MOST);
    Order order = new Order(Optional.of(actor.accountId()), Optional.of(reason), now);
    return open.isEmpty() ? 0 : revocations.undo(open, order).size();
  }
}
