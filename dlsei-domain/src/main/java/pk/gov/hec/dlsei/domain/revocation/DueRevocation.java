package pk.gov.hec.dlsei.domain.revocation;

import java.util.List;
import java.util.Map;

/**
 * A confirmed revocation whose undo window is over, with what holds now.
 *
 * @param id of the case
 * @param licence as the data say now
 * @param clauseIds that were confirmed
 */
public record DueRevocation(long id, RunningLicence licence, List<String> clauseIds) {

  /**
   * What is to be done with it.
   *
   * @param due not null
   * @param clauseIds that still hold; none where the licence stays
   * @param facts from which that follows
   */
  public record Outcome(DueRevocation due, List<String> clauseIds, Map<String, String> facts) {

    /** Whether the licence is taken back. */
    public boolean isRevoked() {
      return !clauseIds.isEmpty();
    }
  }
}
