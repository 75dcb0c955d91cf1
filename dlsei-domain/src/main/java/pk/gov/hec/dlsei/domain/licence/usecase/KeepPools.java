package pk.gov.hec.dlsei.domain.licence.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import pk.gov.hec.dlsei.api.cohort.SeatPool;
import pk.gov.hec.dlsei.api.cohort.SeatTerm;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.quota.PoolState;
import pk.gov.hec.dlsei.domain.quota.SeatPools;
import pk.gov.hec.dlsei.domain.time.Karachi;

/**
 * Keeps the pools of the open cohorts as their policies state them on this day (WP2/1.0 to 1.2):
 * makes new ones, and where the number of seats changes, serves those who wait.
 */
@ApplicationScoped
@Transactional
public class KeepPools {

  @Inject ReadOpenCohorts cohorts;
  @Inject SeatPools pools;
  @Inject GiveSeat seats;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Brings all pools up to this day. */
  public void handle() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Karachi.ZONE);
    for (CohortRules rules : cohorts.handle()) {
      rules.seatPools().forEach(pool -> keep(rules.cohort(), pool, today));
    }
  }

  private void keep(CohortId cohort, SeatPool pool, LocalDate today) {
    String id = SeatPools.id(cohort, pool.key());
    SeatTerm term = pool.seatsOn(today);
    pools.create(cohort, pool.key(), term.seats());
    if (pools.state(id).total() == term.seats()) {
      return;
    }
    PoolState before = pools.lock(id);
    int total = Math.max(term.seats(), before.used());
    if (total != before.total()) {
      pools.resize(id, total);
      audit.record(
          null,
          AuditAction.SEATS_CHANGED,
          "pool:" + id,
          Map.of("from", before.total(), "to", total, "clause", term.clauseId()));
      seats.serve(id);
    }
  }
}
