package pk.gov.hec.dlsei.domain.revocation;

import java.time.Instant;
import java.util.List;

/** The notices before a revocation (readings R10 and R11). */
public interface Warnings {

  /**
   * Warns learners, each once of a clause, last day and step; in the caller's transaction.
   *
   * @param warnings what the policy warns of
   * @param at by the business clock
   * @return how many are new
   */
  int send(List<Warning> warnings, Instant at);
}
