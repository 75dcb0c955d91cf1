package pk.gov.hec.dlsei.domain.quota.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.SeatPool;
import pk.gov.hec.dlsei.api.cohort.TakesOverLicences;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.quota.PoolLine;
import pk.gov.hec.dlsei.domain.quota.SeatPools;

/** A cohort's pools of seats, in the order in which its policy lists them. */
@ApplicationScoped
public class ReadPools {

  @Inject SeatPools pools;

  /**
   * All of a cohort: the policy's own as it lists them, then those of universities and those that
   * it states no longer, by key.
   *
   * @param rules of the cohort
   * @return never null
   */
  public List<PoolLine> all(CohortRules rules) {
    List<String> listed = rules.seatPools().stream().map(SeatPool::key).toList();
    return pools.ofCohort(rules.cohort()).stream()
        .sorted(Comparator.comparingInt(pool -> place(pool, listed)))
        .toList();
  }

  private static int place(PoolLine pool, List<String> listed) {
    int at = listed.indexOf(pool.key());
    return at < 0 ? listed.size() : at;
  }

  /**
   * Those from which somebody who applies can get a seat: without that of earlier licences, which
   * uses none of the cohort's seats (reading R30).
   *
   * @param rules of the cohort
   * @return never null
   */
  public List<PoolLine> of(CohortRules rules) {
    Optional<String> earlier = rules.earlierLicences(TakesOverLicences::poolOfTakenOver);
    return all(rules).stream().filter(pool -> !earlier.equals(Optional.of(pool.key()))).toList();
  }
}
