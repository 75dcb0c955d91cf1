package pk.gov.hec.dlsei.domain.revocation;

import java.time.Instant;
import java.util.Optional;

/**
 * Who lets something be done, and when.
 *
 * @param account an officer's; empty for a standing order or the job
 * @param reason in the officer's words; empty for none
 * @param at by the business clock
 */
public record Order(Optional<Long> account, Optional<String> reason, Instant at) {

  /** Of the platform itself. */
  public static Order ofJob(Instant at) {
    return new Order(Optional.empty(), Optional.empty(), at);
  }
}
