package pk.gov.hec.dlsei.system.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import pk.gov.hec.dlsei.api.cohort.DateTerm;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.cohort.CohortSettings;
import pk.gov.hec.dlsei.domain.cohort.usecase.PlanCohort;

/**
 * Cohorts by year 2's rules, each a test's own: what is counted in one is known to the last one.
 */
@ApplicationScoped
public class CohortOfOwn {

  private static final AtomicInteger LAST = new AtomicInteger();

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject PlanCohort plan;
  @Inject CohortSettings settings;
  @Inject Clock clock;

  /** A planned one. */
  CohortId planned(LocalDate starts) {
    CohortId id = new CohortId("own-" + LAST.incrementAndGet());
    plan.handle(
        applicants.officer(),
        new PlanCohort.Plan(
            id,
            Applicants.COHORT,
            Optional.empty(),
            new BilingualText("Own " + id, "اپنا " + id),
            new PlanCohort.Days(LocalDate.of(2023, 7, 1), starts, starts.plusYears(1)),
            100,
            "A test"));
    return id;
  }

  /** An open one. */
  CohortId open() {
    CohortId id = planned(LocalDate.of(2023, 8, 1));
    work.execute("UPDATE cohort SET state = 'OPEN', opened_at = now() WHERE id = ?", id.value());
    return id;
  }

  /** Its licences' last day is another one from now on. */
  void end(CohortId id, LocalDate lastDay) {
    Instant now = clock.instant();
    CohortSettings.Change change =
        new CohortSettings.Change(
            DateTerm.ENDS,
            lastDay.toString(),
            "A test",
            applicants.officer().accountId(),
            now,
            now);
    work.change(() -> settings.add(id, change));
  }

  /** Else others apply to it, and its pools are kept in each round. */
  void close(CohortId id) {
    work.execute("UPDATE cohort SET state = 'CLOSED', closed_at = now() WHERE id = ?", id.value());
  }
}
