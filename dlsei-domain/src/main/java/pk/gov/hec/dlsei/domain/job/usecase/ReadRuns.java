package pk.gov.hec.dlsei.domain.job.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;

/** What ran, what runs, and what came of each case; for operators, administrators and auditors. */
@ApplicationScoped
@Transactional
public class ReadRuns {

  @Inject JobRunQuery query;
  @Inject JobResults results;

  /** How many runs there are; see {@link JobRunQuery#count}. */
  public int count(Actor actor, JobRunQuery.Filter filter) {
    Operators.demandSight(actor);
    return query.count(filter);
  }

  /** Who has ever started a run, by name. */
  public List<JobRunQuery.Starter> starters(Actor actor) {
    Operators.demandSight(actor);
    return query.starters();
  }

  /** A page, the latest first. */
  public List<JobRunLine> page(Actor actor, JobRunQuery.Filter filter, int first, int size) {
    Operators.demandSight(actor);
    return query.page(filter, first, size);
  }

  /** One run. */
  public Optional<JobRunLine> find(Actor actor, long id) {
    Operators.demandSight(actor);
    return query.find(id);
  }

  /** How many results a run has of each outcome. */
  public Map<JobResult.Outcome, Integer> resultCounts(Actor actor, long run) {
    Operators.demandSight(actor);
    return results.counts(run);
  }

  /** A page of a run's results; see {@link JobResults#page}. */
  public List<JobResult> results(
      Actor actor, long run, Optional<JobResult.Outcome> outcome, int first, int size) {
    Operators.demandSight(actor);
    return results.page(run, outcome, first, size);
  }
}
