package pk.gov.hec.dlsei.domain.quota.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.MovableSeats;
import pk.gov.hec.dlsei.api.cohort.SeatReturn;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.quota.PoolLine;
import pk.gov.hec.dlsei.domain.quota.SeatMove;
import pk.gov.hec.dlsei.domain.quota.SeatPools;

/** A university's own seats in the open cohorts, for its focal person. */
@ApplicationScoped
@Transactional
public class ReadOwnSeats {

  @Inject ReadOpenCohorts cohorts;
  @Inject StatedPools stated;
  @Inject SeatPools pools;
  @Inject MoveSeats moves;
  @Inject ReturnSeats returnSeats;

  /**
   * The seats in one cohort.
   *
   * @param cohort not null
   * @param title as its policy names it
   * @param pools the university's own, in the policy's order; none where all share one
   * @param movable between which of them seats are moved (SOP1/A5)
   * @param moves of its seats, the first one first
   * @param returns when its reserved seats become general ones (reading R17)
   */
  public record OwnSeats(
      CohortId cohort,
      BilingualText title,
      List<Own> pools,
      Optional<MovableSeats> movable,
      List<SeatMove> moves,
      Optional<SeatReturn> returns) {}

  /**
   * A pool.
   *
   * @param line its counters
   * @param title as the policy names it
   */
  public record Own(PoolLine line, BilingualText title) {}

  /**
   * Reads them.
   *
   * @param actor a focal person
   * @return by cohort; without those whose seats are not divided among universities
   */
  public List<OwnSeats> handle(Actor actor) {
    actor.require(Role.FOCAL_PERSON);
    InstitutionCode own = actor.institution().orElseThrow();
    return cohorts.handle().stream()
        .filter(CohortRules::dividesSeats)
        .map(rules -> seats(actor, own, rules))
        .toList();
  }

  private OwnSeats seats(Actor actor, InstitutionCode own, CohortRules rules) {
    Map<String, PoolLine> lines =
        pools.ofCohort(rules.cohort()).stream()
            .collect(Collectors.toMap(PoolLine::key, Function.identity()));
    List<Own> mine =
        stated.ofUniversities(rules).getOrDefault(own, List.of()).stream()
            .filter(pool -> lines.containsKey(pool.key()))
            .map(pool -> new Own(lines.get(pool.key()), pool.title()))
            .toList();
    return new OwnSeats(
        rules.cohort(),
        rules.terms().title(),
        mine,
        mine.isEmpty() ? Optional.empty() : moves.movable(actor, rules),
        moves.made(actor, rules.cohort()),
        returnSeats.of(rules, own));
  }
}
