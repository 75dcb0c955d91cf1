package pk.gov.hec.dlsei.domain.licence.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.SeatPool;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.quota.PoolLine;
import pk.gov.hec.dlsei.domain.quota.SeatPools;
import pk.gov.hec.dlsei.domain.quota.usecase.ReturnSeats;
import pk.gov.hec.dlsei.domain.quota.usecase.StatedPools;
import pk.gov.hec.dlsei.domain.time.Karachi;

/**
 * Keeps the pools of the open cohorts as their policies state them on this day (WP2/1.0 to 1.2),
 * and those of universities as the last published allotment has them (SOP1/A2); serves those who
 * wait while seats are free: a few in a transaction, so that nobody who approves meanwhile waits
 * for long.
 */
@ApplicationScoped
public class KeepPools {

  @Inject ReadOpenCohorts cohorts;
  @Inject StatedPools statedPools;
  @Inject SeatPools pools;
  @Inject KeepPool pool;
  @Inject ReturnSeats returnSeats;
  @Inject Clock clock;

  /** Brings all pools up to this day. */
  public void handle() {
    for (CohortRules rules : cohorts.handle()) {
      Map<String, PoolLine> kept =
          pools.ofCohort(rules.cohort()).stream()
              .collect(Collectors.toMap(PoolLine::key, Function.identity()));
      List<SeatPool> stated = statedPools.all(rules);
      stated.stream()
          .filter(one -> !isAsStated(kept.get(one.key()), one))
          .forEach(one -> pool.keep(rules, one));
      stated.forEach(one -> serve(rules, one.key(), kept.get(one.key())));
      returnSeats.due(rules).forEach(returnSeats::handle); // whoever waits for them is served next
    }
  }

  private boolean isAsStated(PoolLine kept, SeatPool stated) {
    LocalDate today = Karachi.today(clock);
    return kept != null && kept.state().total() == stated.seatsOn(today).seats();
  }

  private void serve(CohortRules rules, String key, PoolLine before) {
    if (before == null || before.state().waiting() == 0) {
      return; // whoever begins to wait now is served the next time, or by the approval itself
    }
    List<Long> served = pool.serve(rules.cohort(), key);
    while (!served.isEmpty()) {
      served = pool.serve(rules.cohort(), key);
    }
  }
}
