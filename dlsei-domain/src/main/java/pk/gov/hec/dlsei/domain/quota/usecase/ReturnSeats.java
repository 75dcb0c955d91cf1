package pk.gov.hec.dlsei.domain.quota.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.cohort.SeatReturn;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.allotment.Allotments;
import pk.gov.hec.dlsei.domain.allotment.Share;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.quota.PoolLine;
import pk.gov.hec.dlsei.domain.quota.PoolState;
import pk.gov.hec.dlsei.domain.quota.SeatMove;
import pk.gov.hec.dlsei.domain.quota.SeatMoves;
import pk.gov.hec.dlsei.domain.quota.SeatPools;
import pk.gov.hec.dlsei.domain.time.Karachi;

/**
 * Gives reserved seats that are not taken back to the university's general seats, from their day on
 * (SOP1/A6, reading R17). Those who wait for a reserved seat come first; a seat that comes free
 * later goes back, too.
 */
@ApplicationScoped
@Transactional
public class ReturnSeats {

  @Inject Allotments allotments;
  @Inject SeatMoves moves;
  @Inject SeatPools pools;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Seats that are to go back.
   *
   * @param cohort of the pools
   * @param institution whose they are
   * @param what from where to where
   */
  public record Due(CohortId cohort, InstitutionCode institution, SeatReturn what) {}

  /**
   * When a university's reserved seats go back.
   *
   * @param rules of an open cohort
   * @param university not null
   * @return empty where none are reserved
   */
  public Optional<SeatReturn> of(CohortRules rules, InstitutionCode university) {
    return shares(rules)
        .filter(share -> share.institution().equals(university))
        .findFirst()
        .flatMap(share -> rules.returnOf(share.share()));
  }

  private Stream<Share> shares(CohortRules rules) {
    return rules.dividesSeats()
        ? allotments.published(rules.cohort()).stream()
            .limit(1)
            .flatMap(last -> allotments.shares(last).stream())
        : Stream.empty();
  }

  /**
   * What is to go back on this day.
   *
   * @param rules of an open cohort
   * @return one for each university that has such seats left; none once the cohort is over, when
   *     nobody could take them
   */
  public List<Due> due(CohortRules rules) {
    if (rules.isOver(Karachi.today(clock))) {
      return List.of();
    }
    Map<String, PoolState> states =
        pools.ofCohort(rules.cohort()).stream()
            .collect(Collectors.toMap(PoolLine::key, PoolLine::state));
    return shares(rules)
        .map(share -> due(rules, share))
        .flatMap(Optional::stream)
        .filter(due -> isLeft(states.get(due.what().giver())))
        .filter(due -> states.containsKey(due.what().taker()))
        .toList();
  }

  private Optional<Due> due(CohortRules rules, Share share) {
    return rules
        .returnOf(share.share())
        .filter(what -> !Karachi.today(clock).isBefore(what.day()))
        .map(what -> new Due(rules.cohort(), share.institution(), what));
  }

  private static boolean isLeft(PoolState state) {
    return state != null && state.free() > 0 && state.waiting() == 0;
  }

  /**
   * Moves what is left of them at this moment, under the locks of both pools.
   *
   * @param due one of those of {@link #due}
   */
  public void handle(Due due) {
    String giver = SeatPools.id(due.cohort(), due.what().giver());
    String taker = SeatPools.id(due.cohort(), due.what().taker());
    Map<String, PoolState> states =
        Stream.of(giver, taker)
            .sorted()
            .collect(Collectors.toMap(Function.identity(), pools::lock));
    PoolState from = states.get(giver);
    if (!isLeft(from)) {
      return; // somebody has taken the last one, or waits since a moment ago
    }
    String clause = due.what().clause().id();
    moves.add(
        new SeatMove(
            due.cohort(),
            due.institution(),
            due.what().giver(),
            due.what().taker(),
            from.free(),
            SeatMove.Grounds.of(clause),
            clock.instant()));
    pools.resize(giver, from.used());
    pools.resize(taker, states.get(taker).total() + from.free());
    audit.record(
        null,
        AuditAction.SEATS_MOVED,
        "pool:" + giver,
        Map.of("to", taker, "seats", from.free(), "clause", clause));
  }
}
