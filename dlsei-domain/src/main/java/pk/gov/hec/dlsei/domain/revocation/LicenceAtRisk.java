package pk.gov.hec.dlsei.domain.revocation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A licence that may be taken back soon, or is about to be.
 *
 * @param licence its number, as people quote it
 * @param name of the learner
 * @param clauseId by which it may be taken back
 * @param lastDay to whose end it can still be mended; empty where it is over
 * @param state of the case; empty where there is none yet
 */
public record LicenceAtRisk(
    String licence,
    String name,
    String clauseId,
    Optional<LocalDate> lastDay,
    Optional<RevocationState> state) {

  @Override
  public String toString() {
    return "licence " + licence + " at risk";
  }
}
