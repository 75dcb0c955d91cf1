package pk.gov.hec.dlsei.domain.reconciliation;

import java.util.Optional;

/**
 * Where the two books differ, as a comparison finds it. Prints no personal data.
 *
 * @param kind not null
 * @param learnerId by which the platform knows the learner, not null
 * @param licenceId ours; of an unknown member that of whoever has the address here, if anybody
 * @param address the platform's, hidden but for its first letter and domain; empty where it says
 *     nothing of the matter
 */
public record Difference(
    DifferenceKind kind, String learnerId, Optional<Long> licenceId, Optional<String> address) {

  @Override
  public String toString() {
    return "difference " + kind;
  }
}
