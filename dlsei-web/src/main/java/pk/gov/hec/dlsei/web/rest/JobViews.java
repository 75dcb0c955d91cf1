package pk.gov.hec.dlsei.web.rest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobParameter;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.RunProgress;
import pk.gov.hec.dlsei.domain.job.ScheduleLine;
import pk.gov.hec.dlsei.domain.job.usecase.ReadRunDetail;

/** Jobs and runs as systems read them; nobody's name. */
final class JobViews {

  private JobViews() {}

  /** All jobs. */
  @Schema(name = "Jobs")
  record Jobs(List<Job> jobs) {}

  /**
   * A job.
   *
   * @param name as addresses have it
   * @param parameters that it takes
   * @param last its latest run; left out where there is none
   * @param next when its schedule starts it, by the programme's clock; left out where none does
   * @param paused whether it has a schedule that rests
   */
  @Schema(name = "Job")
  record Job(String name, List<Parameter> parameters, Run last, String next, boolean paused) {

    static Job of(JobName job, Optional<JobRunLine> last, Optional<ScheduleLine> schedule) {
      return new Job(
          job.file(),
          job.parameters().stream().map(Parameter::of).toList(),
          last.map(Run::of).orElse(null),
          schedule
              .flatMap(one -> one.next().stream().findFirst())
              .map(Instant::toString)
              .orElse(null),
          schedule.filter(ScheduleLine::isPaused).isPresent());
    }
  }

  /** What a job can be asked with. */
  @Schema(name = "JobParameter")
  record Parameter(String name, String type, String defaultValue, boolean required) {

    static Parameter of(JobParameter one) {
      return new Parameter(
          one.name(), one.type().name(), one.defaultValue().orElse(null), one.required());
    }
  }

  /** How many items a run has dealt with, once it has ended. */
  @Schema(name = "RunCounts")
  record Counts(long read, long written, long filtered, long skipped) {}

  /**
   * A run in a list.
   *
   * @param id of it
   * @param job which
   * @param state RUNNING, COMPLETED, FAILED, STOPPED or ABANDONED
   * @param stopAsked whether somebody wants it to stop
   * @param parameters what it was asked with
   * @param startedBy SCHEDULE or ACCOUNT
   * @param startedAt in real time
   * @param businessAt when it was started, by the programme's clock
   * @param asOf the day by which it decides; left out where it has none
   * @param endedAt in real time; left out while it runs
   * @param error one sentence, where it failed
   * @param counts of its items
   */
  @Schema(name = "Run")
  record Run(
      long id,
      String job,
      String state,
      boolean stopAsked,
      Map<String, String> parameters,
      String startedBy,
      String startedAt,
      String businessAt,
      String asOf,
      String endedAt,
      String error,
      Counts counts) {

    static Run of(JobRunLine line) {
      return new Run(
          line.id(),
          line.job().file(),
          line.state().name(),
          line.isStopAsked(),
          new TreeMap<>(line.parameters().values()),
          line.startedBy().isPresent() ? "ACCOUNT" : "SCHEDULE",
          line.startedAt().toString(),
          line.businessAt().toString(),
          line.asOf().map(LocalDate::toString).orElse(null),
          line.endedAt().map(Instant::toString).orElse(null),
          line.error().orElse(null),
          new Counts(
              line.counts().read(),
              line.counts().written(),
              line.counts().filtered(),
              line.counts().skipped()));
    }
  }

  /**
   * How far a run is.
   *
   * @param read items so far
   * @param expected items, as counted when it began
   * @param percent rounded down
   * @param secondsLeft at the present pace; left out where that is not known
   */
  @Schema(name = "RunProgress")
  record Progress(long read, long expected, int percent, Long secondsLeft) {

    static Progress of(RunProgress progress) {
      return new Progress(
          progress.read(),
          progress.expected(),
          progress.percent(),
          progress.left().map(Duration::toSeconds).orElse(null));
    }
  }

  /**
   * One run.
   *
   * @param run as in the list
   * @param results how many cases have each outcome so far
   * @param progress left out where it does not count beforehand, or has completed
   * @param usualSeconds how long such runs take; left out where none has completed
   */
  @Schema(name = "WholeRun")
  record Whole(Run run, Map<String, Integer> results, Progress progress, Long usualSeconds) {

    static Whole of(JobRunLine line, Map<Outcome, Integer> results, ReadRunDetail.Detail detail) {
      return new Whole(
          Run.of(line),
          results.entrySet().stream()
              .collect(
                  Collectors.toMap(
                      one -> one.getKey().name(), Map.Entry::getValue, (a, b) -> a, TreeMap::new)),
          detail.progress().map(Progress::of).orElse(null),
          detail.usual().map(Duration::toSeconds).orElse(null));
    }
  }

  /** What to start a job with; what is left out has its default. */
  @Schema(name = "StartOrder")
  record StartOrder(Map<String, String> parameters) {

    Map<String, String> given() {
      return parameters == null ? Map.of() : parameters;
    }
  }

  /** The id of a run that was begun. */
  @Schema(name = "Started")
  record Started(long run) {}
}
