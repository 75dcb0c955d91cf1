package pk.gov.hec.dlsei.domain.quota.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.TakesOverLicences;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.quota.PoolLine;
import pk.gov.hec.dlsei.domain.quota.SeatPools;

/** The pools from which somebody who applies can get a seat. */
@ApplicationScoped
public class ReadPools {

  @Inject SeatPools pools;

  /**
   * Those of a cohort, by key; without that of earlier licences, which uses none of its seats
   * (reading R30).
   *
   * @param rules of the cohort
   * @return never null
   */
  public List<PoolLine> of(CohortRules rules) {
    Optional<String> earlier = rules.earlierLicences(TakesOverLicences::poolOfTakenOver);
    return pools.ofCohort(rules.cohort()).stream()
        .filter(pool -> !earlier.equals(Optional.of(pool.key())))
        .toList();
  }
}
