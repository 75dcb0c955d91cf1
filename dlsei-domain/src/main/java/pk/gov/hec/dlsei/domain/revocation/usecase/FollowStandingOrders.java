package pk.gov.hec.dlsei.domain.revocation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.StandingOrder;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.job.Mandate;
import pk.gov.hec.dlsei.domain.job.Part;
import pk.gov.hec.dlsei.domain.revocation.Order;
import pk.gov.hec.dlsei.domain.revocation.Revocations;
import pk.gov.hec.dlsei.domain.revocation.Revocations.Grounds;

/**
 * Confirms what HEC's standing orders let the job carry out, but never where somebody paid (reading
 * R11). The undo window holds for it, too.
 */
@ApplicationScoped
@Transactional
public class FollowStandingOrders {

  /** So that no transaction holds many rows. */
  private static final int MOST = 2_000;

  @Inject Revocations revocations;
  @Inject JobResults results;
  @Inject DecideRevocations decide;
  @Inject Clock clock;

  /**
   * What a run is about.
   *
   * @param run its id
   * @param part the cases to which it is held, or all
   * @param mandate how far it goes
   */
  public record Errand(long run, Part part, Mandate mandate) {}

  /**
   * What was done with some.
   *
   * @param confirmed how many; none in a dry run
   * @param last the id of the last case that was looked at; 0 where there was none
   */
  public record Done(int confirmed, long last) {}

  /**
   * Confirms some, in one transaction, and records a result of each.
   *
   * @param errand of the job's run
   * @param rules of a cohort
   * @param after the case that was looked at last; 0 for none
   */
  public Done handle(Errand errand, CohortRules rules, long after) {
    Set<String> clauses = clauses(rules);
    if (clauses.isEmpty()) {
      return new Done(0, 0);
    }
    List<Grounds> some =
        revocations.underStandingOrder(rules.cohort(), clauses, errand.part(), after, MOST);
    Mandate mandate = errand.mandate();
    Mandate.Choice<Grounds> choice = mandate.choose(some, one -> result(one, mandate.outcome()));
    List<Grounds> done = mandate.isToDo() ? confirm(choice.items(), errand.run()) : choice.items();
    results.record(
        errand.run(),
        Stream.concat(
                done.stream().map(one -> result(one, mandate.outcome())), choice.left().stream())
            .toList());
    return new Done(
        mandate.isToDo() ? done.size() : 0, some.isEmpty() ? 0 : some.get(some.size() - 1).id());
  }

  /** Those that were still proposed. */
  private List<Grounds> confirm(List<Grounds> some, long run) {
    Instant now = clock.instant();
    List<Long> ids = some.stream().map(Grounds::id).toList();
    Set<Long> confirmed =
        Set.copyOf(revocations.confirm(ids, Order.standing(run, now), decide.undoUntil(now)));
    return some.stream().filter(one -> confirmed.contains(one.id())).toList();
  }

  /** The same run may take the licence back, and tell of that as of another case. */
  private static JobResult result(Grounds grounds, JobResult.Outcome outcome) {
    return new JobResult(
        "licence:" + grounds.licence() + ":CONFIRMED",
        Optional.of(grounds.licence()),
        Optional.empty(),
        outcome,
        grounds.clauses(),
        "CONFIRMED");
  }

  /**
   * How many it would confirm.
   *
   * @param rules of a cohort
   * @param part the cases to which the run is held, or all
   */
  public long count(CohortRules rules, Part part) {
    Set<String> clauses = clauses(rules);
    return clauses.isEmpty()
        ? 0
        : revocations.countUnderStandingOrder(rules.cohort(), clauses, part);
  }

  private static Set<String> clauses(CohortRules rules) {
    return rules.revocation().clauseIds().stream()
        .filter(id -> rules.revocation().standingOrder(id) == StandingOrder.CARRIED_OUT_BY_JOB)
        .collect(Collectors.toSet());
  }
}
