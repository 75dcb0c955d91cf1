package pk.gov.hec.dlsei.domain.job;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/**
 * A run of a job: RUNNING, under one execution of the server's after the other, until it is
 * COMPLETED. One that FAILED or was STOPPED can go on. Where its server dies, it stays RUNNING
 * until that server comes back, or another one has not heard of it for a while. One that is
 * ABANDONED does not go on.
 */
@Entity
@Table(name = "job_run")
public class JobRun {

  private static final int LONGEST_TEXT = 500;
  private static final int LONGEST_TRACE = 20_000;

  @Id private Long id;

  @Enumerated(EnumType.STRING)
  private JobName job;

  @Column(name = "execution_id")
  private Long executionId;

  private String parameters;

  @Enumerated(EnumType.STRING)
  private JobState state;

  private String server;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "went_on_at")
  private Instant wentOnAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "stop_asked")
  private boolean stopAsked;

  @Column(name = "taken_up")
  private int takenUp;

  @Column(name = "exit_status")
  private String exitStatus;

  private String error;

  private String trace;

  @Column(name = "forgotten_at")
  private Instant forgottenAt;

  @Column(name = "cases_of")
  private Long casesOf;

  @Enumerated(EnumType.STRING)
  @Column(name = "cases_outcome")
  private JobResult.Outcome casesOutcome;

  @Column(name = "read_count")
  private long read;

  @Column(name = "written_count")
  private long written;

  @Column(name = "filtered_count")
  private long filtered;

  @Column(name = "skipped_count")
  private long skipped;

  @Column(name = "changed_count")
  private long changed;

  /** For the persistence provider; runs are begun by {@link JobRuns#begin}. */
  protected JobRun() {}

  /** The server goes on with it under this execution. */
  public void execute(long execution) {
    executionId = execution;
  }

  /** Somebody wants it to stop. */
  public void askToStop() {
    demand(JobState.RUNNING);
    stopAsked = true;
  }

  /**
   * What made a step fail; kept until the run goes on again.
   *
   * @param sentence for people
   * @param where it happened, for developers
   */
  public void note(String sentence, String where) {
    error = cut(sentence);
    trace = cut(where, LONGEST_TRACE);
  }

  /** It does not go on. */
  public void abandon() {
    become(JobState.ABANDONED);
  }

  /**
   * The server's job store forgets it.
   *
   * @param at in real time
   */
  public void forget(Instant at) {
    if (forgottenAt != null || state != JobState.COMPLETED && state != JobState.ABANDONED) {
      throw new DlseiException(
          ErrorCode.CHANGED_MEANWHILE, "Run " + id + " is " + state + ", not to be forgotten");
    }
    forgottenAt = at;
  }

  /**
   * It ended; an end that was told of before stays.
   *
   * @param end how
   * @param at in real time
   */
  public void end(JobEnd end, Instant at) {
    if (state != JobState.RUNNING) {
      return;
    }
    become(end.state());
    endedAt = at;
    exitStatus = end.exitStatus().map(JobRun::cut).orElse(null);
    error = end.state() == JobState.COMPLETED ? null : firstOf(error, end.error());
    trace = end.state() == JobState.COMPLETED ? null : trace;
    read = Math.max(read, end.counts().read());
    written = Math.max(written, end.counts().written());
    filtered = Math.max(filtered, end.counts().filtered());
    skipped = Math.max(skipped, end.counts().skipped());
  }

  /**
   * How many cases it changed, once it is COMPLETED.
   *
   * @param cases not negative
   */
  public void change(long cases) {
    demand(JobState.COMPLETED);
    changed = cases;
  }

  /** What was noted when it happened says more than what is known at the end. */
  private static String firstOf(String noted, Optional<String> atTheEnd) {
    return noted != null ? noted : atTheEnd.map(JobRun::cut).orElse(null);
  }

  /**
   * It goes on where it broke off.
   *
   * @param by the server that does it
   * @param at in real time
   */
  public void goOn(String by, Instant at) {
    become(JobState.RUNNING);
    server = by;
    seenAt = at;
    wentOnAt = at;
    endedAt = null;
    exitStatus = null;
    error = null;
    trace = null;
    stopAsked = false;
    takenUp = 0;
  }

  private void become(JobState next) {
    if (!state.mayBecome(next)) {
      throw new DlseiException(
          ErrorCode.CHANGED_MEANWHILE, "Run " + id + " is " + state + ", not to be " + next);
    }
    state = next;
  }

  private void demand(JobState needed) {
    if (state != needed) {
      throw new DlseiException(
          ErrorCode.CHANGED_MEANWHILE, "Run " + id + " is " + state + ", not " + needed);
    }
  }

  private static String cut(String text) {
    return cut(text, LONGEST_TEXT);
  }

  private static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }

  public Long id() {
    return id;
  }

  public JobName job() {
    return job;
  }

  public JobState state() {
    return state;
  }

  /** The server's execution that goes on, or was the last one; empty until it has one. */
  public OptionalLong execution() {
    return executionId == null ? OptionalLong.empty() : OptionalLong.of(executionId);
  }

  /** What it was asked with. */
  public JobParameters parameters() {
    Map<String, String> values =
        new Gson().fromJson(parameters, new TypeToken<Map<String, String>>() {});
    return new JobParameters(values);
  }

  /** The cases of another run to which it is held; empty where it has to do with all. */
  public Optional<CasesOf> cases() {
    return Optional.ofNullable(casesOf).map(run -> new CasesOf(run, casesOutcome));
  }

  public boolean isStopAsked() {
    return stopAsked;
  }

  /** How often it was taken up after its server had gone, since it last went on. */
  public int takenUp() {
    return takenUp;
  }

  /** What made a step fail. */
  public Optional<String> error() {
    return Optional.ofNullable(error);
  }

  /** Where the step failed; empty where none did. */
  public Optional<String> trace() {
    return Optional.ofNullable(trace);
  }

  /** Since when the server's job store has nothing of it; empty while it has. */
  public Optional<Instant> forgottenAt() {
    return Optional.ofNullable(forgottenAt);
  }

  @Override
  public String toString() {
    return "run " + id + " of " + job + " " + state;
  }
}
