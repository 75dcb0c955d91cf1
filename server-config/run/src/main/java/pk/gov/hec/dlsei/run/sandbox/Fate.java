package pk.gov.hec.dlsei.run.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What is settled about a learner beforehand, by the learner's id alone: the same at every look, in
 * every run, on every machine.
 */
final class Fate {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long seed;

  private Fate(long seed) {
    this.seed = seed;
  }

  static Fate of(String id) {
    return new Fate(
        UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits());
  }

  /** A number from low to high, both included; another one for each matter. */
  int draw(String matter, int low, int high) {
    return low + (int) Long.remainderUnsigned(mixed(matter), high - low + 1L);
  }

  /** A text of letters and digits for each matter, fit for an address. */
  String code(String matter) {
    return Long.toUnsignedString(mixed(matter), Character.MAX_RADIX);
  }

  /** Stafford's mix, whose every bit of the outcome hangs on every bit of the input. */
  private long mixed(String matter) {
    long z = seed + GOLDEN * (matter.hashCode() + 1L);
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
