package pk.gov.hec.dlsei.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.ScheduleLine;
import pk.gov.hec.dlsei.domain.job.usecase.ReadRuns;
import pk.gov.hec.dlsei.domain.job.usecase.ReadSchedules;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** All jobs, each with its last run and its next time. */
@Named("jobs")
@RequestScoped
public class JobsBean {

  private List<Line> lines;

  @Inject ReadRuns runs;
  @Inject ReadSchedules schedules;
  @Inject SignedIn signedIn;

  /**
   * A job.
   *
   * @param job not null
   * @param last its latest run; empty for none
   * @param next by the business clock; empty where no schedule starts it
   * @param isPaused whether it has a schedule that rests
   */
  public record Line(
      JobName job, Optional<JobRunLine> last, Optional<Instant> next, boolean isPaused) {}

  /** All, in the order of the night. */
  public List<Line> getAll() {
    if (lines == null) {
      Map<JobName, ScheduleLine> scheduled =
          schedules.all(signedIn.actor()).stream()
              .collect(Collectors.toMap(ScheduleLine::job, Function.identity()));
      lines =
          Arrays.stream(JobName.values())
              .map(job -> line(job, Optional.ofNullable(scheduled.get(job))))
              .toList();
    }
    return lines;
  }

  private Line line(JobName job, Optional<ScheduleLine> schedule) {
    return new Line(
        job,
        schedule.isPresent() ? schedule.get().lastRun() : last(job),
        schedule.flatMap(one -> one.next().stream().findFirst()),
        schedule.filter(ScheduleLine::isPaused).isPresent());
  }

  private Optional<JobRunLine> last(JobName job) {
    JobRunQuery.Filter all = new JobRunQuery.Filter(Optional.of(job), Optional.empty());
    return runs.page(signedIn.actor(), all, 0, 1).stream().findFirst();
  }
}
