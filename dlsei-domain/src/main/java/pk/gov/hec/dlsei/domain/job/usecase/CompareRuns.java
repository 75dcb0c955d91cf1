package pk.gov.hec.dlsei.domain.job.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.RunComparison;

/** What a run did, by outcome and clause, beside what the one before did. */
@ApplicationScoped
@Transactional
public class CompareRuns {

  @Inject JobRunQuery query;
  @Inject JobResults results;

  /**
   * Compares a run.
   *
   * @param actor an operator, administrator or auditor
   * @param id of the run
   * @return empty while it goes on
   * @throws DlseiException NOT_FOUND for an unknown one
   */
  public Optional<RunComparison> handle(Actor actor, long id) {
    Operators.demandSight(actor);
    JobRunLine run =
        query
            .find(id)
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such run: " + id));
    if (run.endedAt().isEmpty()) {
      return Optional.empty();
    }
    Optional<JobRunLine> before = query.before(id);
    return Optional.of(
        RunComparison.of(
            run,
            results.counts(id),
            results.tally(id),
            before,
            before.map(one -> results.tally(one.id())).orElse(List.of())));
  }
}
