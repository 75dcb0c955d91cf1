package pk.gov.hec.dlsei.system.inside;

import java.util.List;

/** What must hold at every moment, asked of one pool. */
enum Invariant {
  SEAT_ORDER,
  SEAT_COUNTERS,
  REVOCATIONS,
  OUTBOX;

  /** The breaches in one pool. */
  List<String> breachesIn(String pool, Work work) {
    String sql = pk.gov.hec.dlsei.domain.invariant.Invariant.valueOf(name()).sql();
    return work.query("SELECT * FROM (" + sql + ") breach WHERE pool = ?", pool);
  }
}
