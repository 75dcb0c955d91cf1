package pk.gov.hec.dlsei.web.operator;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.usecase.EndRun;
import pk.gov.hec.dlsei.domain.job.usecase.ReadRuns;
import pk.gov.hec.dlsei.domain.job.usecase.RestartJob;
import pk.gov.hec.dlsei.domain.job.usecase.StopJob;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.NextPage;
import pk.gov.hec.dlsei.web.frame.Paging;
import pk.gov.hec.dlsei.web.frame.RequestedId;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** One run of a job, with what it did with each case. */
@Named("run")
@ViewScoped
public class RunBean implements Serializable {

  private static final long serialVersionUID = 1L;

  private long id;
  private String outcome;
  private String page;
  private String reason;
  private transient JobRunLine line;
  private transient Map<Outcome, Integer> counts;
  private transient List<JobResult> results;
  private transient Paging paging;

  @Inject transient ReadRuns read;
  @Inject transient StopJob stop;
  @Inject transient RestartJob restart;
  @Inject transient EndRun end;
  @Inject transient SignedIn signedIn;
  @Inject transient FrameBean frame;
  @Inject transient HttpServletRequest request;

  /**
   * Reads it.
   *
   * @throws DlseiException NOT_FOUND for an unknown run
   */
  public void load() {
    id = RequestedId.of(request.getParameter("id"));
    getLine();
  }

  /** The run. */
  public JobRunLine getLine() {
    if (line == null) {
      line =
          read.find(signedIn.actor(), id)
              .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such run"));
    }
    return line;
  }

  /** Looks again. */
  public void refresh() {
    line = null;
    counts = null;
    results = null;
    paging = null;
  }

  public boolean isRunning() {
    return getLine().state() == JobState.RUNNING;
  }

  /** Whether it can go on from where it ended. */
  public boolean isRestartable() {
    return getLine().state().mayBecome(JobState.RUNNING);
  }

  /** Whether its steps can be forgotten, once it is over for good. */
  public boolean isForgettable() {
    return getLine().state() == JobState.COMPLETED || getLine().state() == JobState.ABANDONED;
  }

  /** What it was asked with, in the reader's words, by name. */
  public Map<String, String> getParameters() {
    Map<String, String> words = new TreeMap<>(getLine().parameters().values());
    words.replaceAll((name, value) -> words(value));
    return words;
  }

  private String words(String value) {
    return switch (value) {
      case "true" -> Texts.in(frame.getLocale(), "answer.yes");
      case "false" -> Texts.in(frame.getLocale(), "answer.no");
      default ->
          Texts.find(frame.getLocale(), "parameterChoice." + value)
              .orElseGet(() -> frame.withDays(value));
    };
  }

  /** How many results there are of each outcome. */
  public Map<Outcome, Integer> getCounts() {
    if (counts == null) {
      counts = read.resultCounts(signedIn.actor(), id);
    }
    return counts;
  }

  /** The outcomes, for the views. */
  public Outcome[] getOutcomes() {
    return Outcome.values();
  }

  /** The outcome that is shown; empty for all. */
  public Optional<Outcome> getView() {
    return Arrays.stream(Outcome.values()).filter(one -> one.name().equals(outcome)).findFirst();
  }

  /** Those of the page. */
  public List<JobResult> getResults() {
    if (results == null) {
      results =
          read.results(signedIn.actor(), id, getView(), getPaging().first(), getPaging().size());
    }
    return results;
  }

  /** Where the list of results is. */
  public Paging getPaging() {
    if (paging == null) {
      paging =
          Paging.of(
              page,
              getView()
                  .map(getCounts()::get)
                  .orElseGet(
                      () -> getCounts().values().stream().mapToInt(Integer::intValue).sum()));
    }
    return paging;
  }

  /** What comes before the number of a page in its address. */
  public String getQuery() {
    return "id=" + id + "&" + getView().map(one -> "outcome=" + one + "&").orElse("");
  }

  /** Asks it to stop. */
  public String stop() {
    return act(() -> stop.handle(signedIn.actor(), id), "run.stopAsked");
  }

  /** Lets it go on. */
  public String restart() {
    return act(() -> restart.handle(signedIn.actor(), id), "run.goesOn");
  }

  /** Says that it does not go on. */
  public String abandon() {
    return hasReason()
        ? act(() -> end.abandon(signedIn.actor(), id, reason), "run.abandoned")
        : null;
  }

  /** Has the server forget its steps and checkpoints. */
  public String forget() {
    return hasReason()
        ? act(() -> end.forget(signedIn.actor(), id, reason), "run.forgotten")
        : null;
  }

  private boolean hasReason() {
    boolean given = reason != null && !reason.isBlank();
    if (!given) {
      FacesContext.getCurrentInstance().addMessage("over:reason", Texts.error("run.reasonMissing"));
    }
    return given;
  }

  private String act(Runnable act, String done) {
    try {
      act.run();
      Texts.showDone(done);
    } catch (DlseiException e) {
      if (e.code() == ErrorCode.RUNS_ALREADY) {
        Texts.showError("job.runsAlready");
      } else if (e.code() == ErrorCode.CHANGED_MEANWHILE) {
        Texts.showError("run.changed");
      } else {
        throw e;
      }
    }
    NextPage.keepMessages();
    return "/operator/run?faces-redirect=true&id=" + id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
