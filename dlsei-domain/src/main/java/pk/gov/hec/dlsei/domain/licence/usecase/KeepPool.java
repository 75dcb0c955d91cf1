package pk.gov.hec.dlsei.domain.licence.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.SeatPool;
import pk.gov.hec.dlsei.api.cohort.SeatTerm;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.quota.PoolState;
import pk.gov.hec.dlsei.domain.quota.SeatPools;
import pk.gov.hec.dlsei.domain.quota.usecase.StatedPools;
import pk.gov.hec.dlsei.domain.time.Karachi;

/** One pool: its number of seats, and those who wait for one. Each call is a transaction. */
@ApplicationScoped
@Transactional
class KeepPool {

  @Inject StatedPools statedPools;
  @Inject SeatPools pools;
  @Inject GiveSeat seats;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Makes the pool where it is new, and gives it the number of seats of this day. */
  void keep(CohortRules rules, SeatPool before) {
    String id = SeatPools.id(rules.cohort(), before.key());
    int seats = before.seatsOn(Karachi.today(clock)).seats();
    pools.create(rules.cohort(), before.key(), seats);
    if (pools.state(id).total() != seats) {
      resize(rules, before.key(), pools.lock(id));
    }
  }

  private void resize(CohortRules rules, String key, PoolState before) {
    String id = SeatPools.id(rules.cohort(), key);
    // Under the lock, since seats may have been moved a moment ago (SOP1/A5).
    Optional<SeatPool> stated =
        statedPools.all(rules).stream().filter(pool -> pool.key().equals(key)).findFirst();
    if (stated.isEmpty()) {
      return;
    }
    SeatTerm term = stated.get().seatsOn(Karachi.today(clock));
    int total = Math.max(term.seats(), before.used());
    if (total != before.total()) {
      pools.resize(id, total);
      audit.record(
          null,
          AuditAction.SEATS_CHANGED,
          "pool:" + id,
          Map.of("from", before.total(), "to", total, "clause", term.clauseId()));
    }
  }

  /** Serves some of those who wait; the ids of their applications. */
  List<Long> serve(CohortId cohort, String key) {
    String id = SeatPools.id(cohort, key);
    PoolState state = pools.state(id);
    return state.free() > 0 && state.waiting() > 0 ? seats.serve(id) : List.of();
  }
}
