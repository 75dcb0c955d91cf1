package pk.gov.hec.dlsei.domain.review.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.CohortSetting;
import pk.gov.hec.dlsei.domain.cohort.CohortSettings;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.review.Deadlines;
import pk.gov.hec.dlsei.domain.review.Overdue;

/**
 * Reminds focal persons of applications that wait longer than they should (WP2/4.1.13), and tells
 * HEC of those on which nobody acts; decides nothing (reading R27).
 */
@ApplicationScoped
@Transactional
public class WatchDeadlines {

  @Inject Deadlines deadlines;
  @Inject ReadOpenCohorts cohorts;
  @Inject CohortSettings settings;
  @Inject JobResults results;
  @Inject Clock clock;

  /**
   * Tells whoever is to be told now, and records of which applications.
   *
   * @param run of the job
   * @return how many applications
   */
  public int handle(long run) {
    Instant now = clock.instant();
    List<Overdue> overdue =
        cohorts.notClosed().stream()
            .map(CohortRules::cohort)
            .flatMap(cohort -> deadlines.note(cohort, now, patience(cohort)).stream())
            .toList();
    deadlines.tell(overdue, now);
    results.record(run, overdue.stream().map(WatchDeadlines::result).toList());
    return overdue.size();
  }

  private Duration patience(CohortId cohort) {
    return Duration.ofHours(settings.number(cohort, CohortSetting.ESCALATE_AFTER_HOURS));
  }

  private static JobResult result(Overdue one) {
    return new JobResult(
        "application:" + one.applicationId() + ":" + one.step(),
        Optional.empty(),
        Optional.of(one.applicationId()),
        Outcome.DONE,
        List.of(),
        one.step().name());
  }
}
