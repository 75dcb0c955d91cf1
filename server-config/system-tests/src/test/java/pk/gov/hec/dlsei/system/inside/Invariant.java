package pk.gov.hec.dlsei.system.inside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What must hold at every moment, as a query whose rows are the breaches. */
enum Invariant {
  SEAT_ORDER("seat-order"),
  SEAT_COUNTERS("seat-counters"),
  REVOCATIONS("revocations");

  private final String path;

  Invariant(String file) {
    this.path = "invariants/" + file + ".sql";
  }

  /** The breaches in one pool. */
  List<String> breachesIn(String pool, Work work) {
    return work.query("SELECT * FROM (" + sql() + ") breach WHERE pool = ?", pool);
  }

  /** Where its query lies among the resources. */
  String path() {
    return path;
  }

  private String sql() {
    try (InputStream in = Invariant.class.getResourceAsStream("/" + path)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
