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
 * @param confirmation who confirmed it; empty where nobody has
 * @param closedAt when the licence was taken back, or the case lapsed; empty while it is open
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
    Optional<String> reason,
    Optional<Confirmation> confirmation,
    Optional<Instant> closedAt) {

  /**
   * A confirmation.
   *
   * @param at by the business clock
   * @param officer the officer's name; empty for a standing order
   */
  public record Confirmation(Instant at, Optional<String> officer) {}

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
