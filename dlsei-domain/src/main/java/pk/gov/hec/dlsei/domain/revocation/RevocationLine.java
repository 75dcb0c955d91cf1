package pk.gov.hec.dlsei.domain.revocation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case as a list shows it.
 *
 * @param id of it
 * @param state how far it is
 * @param learner whose licence it is
 * @param clauseIds on which it rests, in the document's order
 * @param facts from which they follow, by key as a decision keeps them
 * @param isOfficersAlone whether no standing order may act, since somebody paid (reading R11)
 * @param notices how many notices the learner was sent before
 * @param proposedAt by the business clock
 * @param undoUntil until when it can be undone; empty unless confirmed
 * @param reason why it is held; empty unless it is
 */
public record RevocationLine(
    long id,
    RevocationState state,
    Learner learner,
    List<String> clauseIds,
    Map<String, String> facts,
    boolean isOfficersAlone,
    int notices,
    Instant proposedAt,
    Optional<Instant> undoUntil,
    Optional<String> reason) {

  /**
   * Whose licence it is.
   *
   * @param personId for the page of the learner
   * @param name as registered
   * @param licence its number, as people quote it
   * @param university its name
   */
  public record Learner(long personId, String name, String licence, String university) {}

  @Override
  public String toString() {
    return "revocation " + id + " " + state;
  }
}
