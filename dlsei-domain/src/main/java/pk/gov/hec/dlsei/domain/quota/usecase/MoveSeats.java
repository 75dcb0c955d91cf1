package pk.gov.hec.dlsei.domain.quota.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.cohort.MovableSeats;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.allotment.Allotments;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.quota.PoolState;
import pk.gov.hec.dlsei.domain.quota.SeatMove;
import pk.gov.hec.dlsei.domain.quota.SeatMoves;
import pk.gov.hec.dlsei.domain.quota.SeatPools;

/**
 * A university moves seats between its students and its faculty (SOP1/A5): free ones only, under
 * the locks of both pools. Those who wait for the taker are served in the next round.
 */
@ApplicationScoped
@Transactional
public class MoveSeats {

  @Inject Allotments allotments;
  @Inject SeatMoves moves;
  @Inject SeatPools pools;
  @Inject CohortRulebook rulebook;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * What a focal person asks for.
   *
   * @param giver the key of the pool that gives
   * @param taker the key of the pool that gets
   * @param seats at least one
   * @param reason not blank
   */
  public record Order(String giver, String taker, int seats, String reason) {}

  /**
   * The pools between which the actor's university moves seats.
   *
   * @param actor a focal person
   * @param rules of the cohort
   * @return empty where the policy knows no moves, or nothing is allotted yet
   */
  public Optional<MovableSeats> movable(Actor actor, CohortRules rules) {
    InstitutionCode own = own(actor);
    return allotments.published(rules.cohort()).stream()
        .limit(1)
        .flatMap(last -> allotments.shares(last).stream())
        .filter(share -> share.institution().equals(own))
        .findFirst()
        .flatMap(share -> rules.movable(share.share()));
  }

  /** What went between the pools of the actor's university, the first one first. */
  public List<SeatMove> made(Actor actor, CohortId cohort) {
    return moves.of(cohort, own(actor));
  }

  /**
   * Moves them.
   *
   * @param actor a focal person
   * @param cohort of the pools
   * @param order what to move
   * @return how many seats are free in the giver where these are too few; empty where they were
   *     moved
   * @throws DlseiException NOT_ALLOWED where the policy moves none between these pools
   */
  public Optional<Integer> handle(Actor actor, CohortId cohort, Order order) {
    demandMovable(actor, cohort, order);
    String giver = SeatPools.id(cohort, order.giver());
    String taker = SeatPools.id(cohort, order.taker());
    Stream.of(giver, taker).sorted().forEach(pools::lock);
    PoolState from = pools.state(giver);
    if (from.free() < order.seats()) {
      return Optional.of(from.free());
    }
    moves.add(move(actor, cohort, order));
    pools.resize(giver, from.total() - order.seats());
    pools.resize(taker, pools.state(taker).total() + order.seats());
    audit.record(
        actor.accountId(),
        AuditAction.SEATS_MOVED,
        "pool:" + giver,
        Map.of("to", taker, "seats", order.seats(), "clause", "SOP1/A5"));
    return Optional.empty();
  }

  private void demandMovable(Actor actor, CohortId cohort, Order order) {
    List<String> movable =
        movable(actor, rulebook.of(cohort)).map(MovableSeats::pools).orElse(List.of());
    if (!movable.containsAll(List.of(order.giver(), order.taker()))
        || order.giver().equals(order.taker())
        || order.seats() < 1) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "No seats are moved between these pools");
    }
  }

  private SeatMove move(Actor actor, CohortId cohort, Order order) {
    return new SeatMove(
        cohort,
        own(actor),
        order.giver(),
        order.taker(),
        order.seats(),
        SeatMove.Grounds.of(actor.accountId(), order.reason()),
        clock.instant());
  }

  private static InstitutionCode own(Actor actor) {
    actor.require(Role.FOCAL_PERSON);
    return actor.institution().orElseThrow();
  }
}
