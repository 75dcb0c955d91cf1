package pk.gov.hec.dlsei.domain.invariant;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What must hold at every moment, each as a query whose rows are the breaches. */
public enum Invariant {
  /** Seats were given first come, first served (reading R06). */
  SEAT_ORDER("seat-order"),
  /** Nobody's seat was given twice: counters are what licences and decisions count. */
  SEAT_COUNTERS("seat-counters"),
  /** Licences are taken back by confirmed cases with their grounds, decisions and messages. */
  REVOCATIONS("revocations"),
  /** What was decided has its messages, each once. */
  OUTBOX("outbox"),
  /** No run of a job is left that nobody does any more. */
  RUNS("runs");

  private final String path;

  Invariant(String file) {
    path = "/invariants/" + file + ".sql";
  }

  /**
   * The query.
   *
   * @return without a semicolon at its end; its rows hold no names and no addresses
   */
  public String sql() {
    try (InputStream in = Invariant.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
