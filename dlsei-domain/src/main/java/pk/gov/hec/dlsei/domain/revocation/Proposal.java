package pk.gov.hec.dlsei.domain.revocation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.cohort.Clause;
import pk.gov.hec.dlsei.api.cohort.Finding;
import pk.gov.hec.dlsei.api.cohort.LicenceActivity;

/**
 * That a licence be taken back.
 *
 * @param licenceId whose licence
 * @param decider who may confirm it
 * @param clauseIds the grounds, in the document's order; never empty
 * @param facts from which they follow; no CNIC, no address
 */
public record Proposal(
    long licenceId, Decider decider, List<String> clauseIds, Map<String, String> facts) {

  /** Who may confirm (reading R11). */
  public enum Decider {
    /** An officer alone, since somebody paid. */
    OFFICER,
    /** An officer or a standing order. */
    STANDING_ORDER
  }

  /**
   * What follows from the policy's findings.
   *
   * @param licence not null
   * @param activity from which they follow
   * @param grounds at least one
   * @return never null
   */
  public static Proposal of(
      RunningLicence licence, LicenceActivity activity, List<Finding> grounds) {
    boolean isOfficers =
        grounds.stream().anyMatch(ground -> ground.result() == Clause.Result.FOR_AN_OFFICER);
    return new Proposal(
        licence.id(),
        isOfficers ? Decider.OFFICER : Decider.STANDING_ORDER,
        grounds.stream().map(Finding::clauseId).toList(),
        facts(activity));
  }

  private static Map<String, String> facts(LicenceActivity activity) {
    Map<String, String> facts = new TreeMap<>();
    facts.put("invited", activity.invitedOn().toString());
    activity.activatedOn().ifPresent(day -> facts.put("activated", day.toString()));
    activity.enrolledOn().ifPresent(day -> facts.put("enrolled", day.toString()));
    activity.lastActiveOn().ifPresent(day -> facts.put("lastActive", day.toString()));
    facts.put("completed", Integer.toString(activity.coursesCompleted()));
    facts.put("dataUntil", activity.asOf().toString());
    return facts;
  }

  /**
   * What remains of it, once the facts are looked at again.
   *
   * @param confirmed the clauses that were confirmed
   * @return those of them that still hold, in the document's order
   */
  public Stream<String> stillOf(List<String> confirmed) {
    return clauseIds.stream().filter(confirmed::contains);
  }
}
