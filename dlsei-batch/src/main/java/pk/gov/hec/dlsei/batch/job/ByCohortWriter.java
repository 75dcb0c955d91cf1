package pk.gov.hec.dlsei.batch.job;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.OfCohort;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.job.Mandate;

/**
 * Hands a chunk to a use case, cohort by cohort with its rules, and records the results.
 *
 * @param <T> what it writes
 */
public abstract class ByCohortWriter<T extends OfCohort> extends AbstractItemWriter {

  @Inject CohortRulebook rulebook;
  @Inject JobResults results;
  @Inject CurrentRun run;

  /** The business day by which is decided. */
  protected LocalDate asOf() {
    return run.asOf();
  }

  /**
   * Does what is to be done with some.
   *
   * @param some of one cohort
   * @param rules of the cohort
   * @param mandate how far this goes
   */
  protected abstract List<JobResult> write(List<T> some, CohortRules rules, Mandate mandate);

  @Override
  @SuppressWarnings("unchecked")
  public void writeItems(List<Object> items) {
    Mandate mandate = run.mandate();
    Map<CohortId, List<T>> byCohort =
        items.stream().map(item -> (T) item).collect(Collectors.groupingBy(OfCohort::cohort));
    byCohort.forEach(
        (cohort, some) -> results.record(run.id(), write(some, rulebook.of(cohort), mandate)));
  }
}
