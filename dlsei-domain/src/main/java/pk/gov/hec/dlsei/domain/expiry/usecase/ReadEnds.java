package pk.gov.hec.dlsei.domain.expiry.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.expiry.EndedLine;
import pk.gov.hec.dlsei.domain.expiry.EndedQuery;
import pk.gov.hec.dlsei.domain.expiry.EndedQuery.What;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobParameter;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobRunQuery;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.usecase.BeginRun;
import pk.gov.hec.dlsei.domain.job.usecase.LaunchRun;

/**
 * Whose licences run on, whose have ended, and whose would run on by the rules of today, for
 * officers of HEC.
 */
@ApplicationScoped
public class ReadEnds {

  private static final int RECENT_RUNS = 50;
  private static final int MOST_PLANNED = 200;

  @Inject ReadOpenCohorts cohorts;
  @Inject EndedQuery query;
  @Inject JobRunQuery runs;
  @Inject JobResults results;
  @Inject BeginRun begin;
  @Inject LaunchRun launch;

  /**
   * What the last dry run of the extensions says.
   *
   * @param run the run
   * @param count of the licences that would be extended, of all cohorts
   * @param lines the first of them, with clause and day
   */
  public record Plan(JobRunLine run, int count, List<Planned> lines) {}

  /**
   * A licence that would be extended.
   *
   * @param learner whose it is
   * @param result with its clauses and, as its detail, the new last day
   */
  public record Planned(EndedLine.Learner learner, JobResult result) {}

  /** The cohorts that have licences, by id. */
  public List<CohortRules> cohorts(Actor actor) {
    actor.require(Role.HEC_OFFICER);
    return cohorts.all();
  }

  /** How many licences of a cohort by each clause. */
  public Map<String, Integer> clauses(Actor actor, CohortRules cohort, What what) {
    actor.require(Role.HEC_OFFICER);
    return query.clauses(cohort.cohort(), what);
  }

  /**
   * A page, the latest first.
   *
   * @param actor an HEC officer
   * @param cohort not null
   * @param what not null
   * @param page which one
   */
  public List<EndedLine> page(Actor actor, CohortRules cohort, What what, Page page) {
    actor.require(Role.HEC_OFFICER);
    return query.page(cohort.cohort(), what, page.first(), page.size());
  }

  /**
   * Where a list is.
   *
   * @param first from zero
   * @param size at most
   */
  public record Page(int first, int size) {}

  /** What the last dry run says; empty where there was none lately. */
  public Optional<Plan> plan(Actor actor) {
    actor.require(Role.HEC_OFFICER);
    JobRunQuery.Filter done =
        new JobRunQuery.Filter(
            Optional.of(JobName.EXTENSION_REVIEW), Optional.of(JobState.COMPLETED));
    return runs.page(done, 0, RECENT_RUNS).stream()
        .filter(JobRunLine::isDryRun)
        .findFirst()
        .map(this::plan);
  }

  private Plan plan(JobRunLine run) {
    List<JobResult> planned =
        results.page(run.id(), Optional.of(Outcome.PLANNED), 0, MOST_PLANNED).stream()
            .sorted((one, other) -> one.licence().get().compareTo(other.licence().get()))
            .toList();
    List<EndedLine.Learner> learners =
        query.learners(planned.stream().map(result -> result.licence().orElseThrow()).toList());
    List<Planned> lines = new ArrayList<>();
    for (int i = 0; i < planned.size(); i++) {
      lines.add(new Planned(learners.get(i), planned.get(i)));
    }
    return new Plan(run, results.counts(run.id()).get(Outcome.PLANNED), List.copyOf(lines));
  }

  /**
   * Has the rules asked whose licences would run on, without extending any.
   *
   * @param actor an HEC officer
   * @return false where the job runs already
   */
  public boolean ask(Actor actor) {
    actor.require(Role.HEC_OFFICER);
    Optional<Long> run =
        begin.handle(
            JobName.EXTENSION_REVIEW, Map.of(JobParameter.DRY_RUN, "true"), actor.accountId());
    run.ifPresent(launch::start);
    return run.isPresent();
  }
}
