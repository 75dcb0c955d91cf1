package pk.gov.hec.dlsei.domain.reconciliation;

import java.time.Instant;
import java.util.Optional;

/**
 * A difference as the page shows it. Prints no personal data.
 *
 * @param id of it
 * @param difference what it is
 * @param state how far it is
 * @param learner whose licence it is about; empty where it is about none
 * @param foundAt when it was first found, by the business clock
 * @param seenAt when it was last found
 * @param decidedAt when an officer ordered or left it; empty for never
 * @param reason why it is left; empty unless it is
 */
public record DifferenceLine(
    long id,
    Difference difference,
    DifferenceState state,
    Optional<Learner> learner,
    Instant foundAt,
    Instant seenAt,
    Optional<Instant> decidedAt,
    Optional<String> reason) {

  /**
   * Whose licence it is about.
   *
   * @param personId for the page of the learner
   * @param name as registered
   * @param licence its number, as people quote it
   */
  public record Learner(long personId, String name, String licence) {}

  @Override
  public String toString() {
    return "difference " + id + " " + state;
  }
}
