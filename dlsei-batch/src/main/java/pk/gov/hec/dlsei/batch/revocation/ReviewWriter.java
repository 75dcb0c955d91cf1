package pk.gov.hec.dlsei.batch.revocation;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.batch.job.CurrentRun;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.revocation.RunningLicence;
import pk.gov.hec.dlsei.domain.revocation.usecase.ReviewLicences;

/** Has the licences of a chunk reviewed. */
@Named
@Dependent
public class ReviewWriter extends AbstractItemWriter {

  @Inject ReviewLicences review;
  @Inject CohortRulebook rulebook;
  @Inject JobResults results;
  @Inject CurrentRun run;

  @Override
  public void writeItems(List<Object> items) {
    Outcome outcome = run.isDryRun() ? Outcome.PLANNED : Outcome.DONE;
    Map<CohortId, List<RunningLicence>> byCohort =
        items.stream()
            .map(RunningLicence.class::cast)
            .collect(Collectors.groupingBy(RunningLicence::cohort));
    byCohort.forEach(
        (cohort, some) ->
            results.record(
                run.id(), review.handle(some, rulebook.of(cohort), run.asOf(), outcome)));
  }
}
