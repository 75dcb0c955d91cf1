package pk.gov.hec.dlsei.domain.quota.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.cohort.SeatPool;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.allotment.Allotments;
import pk.gov.hec.dlsei.domain.allotment.Share;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.quota.MovedSeats;
import pk.gov.hec.dlsei.domain.quota.SeatMove;
import pk.gov.hec.dlsei.domain.quota.SeatMoves;

/**
 * The pools that a cohort has by its policy, by its last published allotment, and by what its
 * universities have moved since (SOP1/A5).
 */
@ApplicationScoped
@Transactional
public class StatedPools {

  @Inject Allotments allotments;
  @Inject SeatMoves moves;

  /** All of them: the policy's own first. */
  public List<SeatPool> all(CohortRules rules) {
    return Stream.concat(
            rules.seatPools().stream(),
            ofUniversities(rules).values().stream().flatMap(List::stream))
        .toList();
  }

  /** Those of single universities; none before an allotment was published. */
  public Map<InstitutionCode, List<SeatPool>> ofUniversities(CohortRules rules) {
    if (!rules.dividesSeats()) {
      return Map.of();
    }
    Map<InstitutionCode, List<SeatMove>> moved =
        moves.of(rules.cohort()).stream().collect(Collectors.groupingBy(SeatMove::institution));
    return allotments.published(rules.cohort()).stream()
        .limit(1)
        .flatMap(last -> allotments.shares(last).stream())
        .collect(
            Collectors.toMap(
                Share::institution,
                share ->
                    MovedSeats.apply(
                        rules.seatPools(share.share()),
                        moved.getOrDefault(share.institution(), List.of()))));
  }
}
