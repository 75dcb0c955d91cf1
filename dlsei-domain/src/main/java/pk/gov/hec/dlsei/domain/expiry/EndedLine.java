package pk.gov.hec.dlsei.domain.expiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A licence that was extended or has ended, as a page shows it. Prints no personal data.
 *
 * @param learner whose it is
 * @param clauseIds on which that rests
 * @param at when it was decided
 * @param lastDay that was set then, in Asia/Karachi
 */
public record EndedLine(Learner learner, List<String> clauseIds, Instant at, LocalDate lastDay) {

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
    return "line of a licence";
  }
}
