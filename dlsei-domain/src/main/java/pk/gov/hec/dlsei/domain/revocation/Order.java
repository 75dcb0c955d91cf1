package pk.gov.hec.dlsei.domain.revocation;

import java.time.Instant;
import java.util.Optional;

/**
 * Who lets something be done, and when.
 *
 * @param account an officer's; empty for a standing order or the job
 * @param reason in the officer's words; empty for none
 * @param at by the business clock
 * @param run of the job, where it is a standing order; empty for an officer
 */
public record Order(
    Optional<Long> account, Optional<String> reason, Instant at, Optional<Long> run) {

  /** An officer's. */
  public Order(Optional<Long> account, Optional<String> reason, Instant at) {
    this(account, reason, at, Optional.empty());
  }

  /** A standing order's, which a run follows. */
  public static Order standing(long run, Instant at) {
    return new Order(Optional.empty(), Optional.empty(), at, Optional.of(run));
  }
}
