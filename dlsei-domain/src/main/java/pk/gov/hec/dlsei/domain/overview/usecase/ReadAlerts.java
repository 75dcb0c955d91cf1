package pk.gov.hec.dlsei.domain.overview.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.domain.invariant.Invariant;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.overview.Alerts;
import pk.gov.hec.dlsei.domain.overview.Alerts.Check;

/** What the last runs of jobs tell somebody to look after. */
@ApplicationScoped
public class ReadAlerts {

  /** More than there will be invariants; a run may have asked some that are gone. */
  private static final int MOST = 100;

  @Inject JobRunQuery runs;
  @Inject JobResults results;

  /** As they are now; a run that goes on tells nothing yet. */
  Alerts handle() {
    List<JobRunLine> last = runs.lastEnded();
    Optional<JobRunLine> check =
        last.stream().filter(run -> run.job() == JobName.INVARIANTS).findFirst();
    return new Alerts(
        check,
        check.stream().flatMap(this::checks).toList(),
        last.stream()
            .filter(run -> run.state() == JobState.FAILED && run.job() != JobName.INVARIANTS)
            .toList());
  }

  private Stream<Check> checks(JobRunLine run) {
    List<JobResult> found = results.page(run.id(), Optional.empty(), 0, Invariant.values().length);
    return Arrays.stream(Invariant.values())
        .flatMap(
            invariant ->
                found.stream()
                    .filter(result -> result.subject().equals("invariant:" + invariant))
                    .map(result -> check(invariant, result)));
  }

  private static Check check(Invariant invariant, JobResult result) {
    return new Check(
        invariant,
        result.outcome() == Outcome.FAILED ? result.detail().lines().toList() : List.of());
  }
}
