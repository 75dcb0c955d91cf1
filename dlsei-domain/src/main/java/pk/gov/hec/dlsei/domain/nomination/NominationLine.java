package pk.gov.hec.dlsei.domain.nomination;

import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;

/**
 * A line as a page shows it.
 *
 * @param line its number in the file
 * @param name empty where it is missing
 * @param cnic masked; empty where it is missing or wrong
 * @param category null where it is missing or wrong
 * @param state not null
 * @param place of the application, where there is one
 * @param status of the application, where there is one
 * @param faults what is wrong with it
 */
public record NominationLine(
    int line,
    String name,
    String cnic,
    ApplicantCategory category,
    Nomination.State state,
    Optional<Long> place,
    Optional<String> status,
    List<NominationFault> faults) {

  /** Which lines of a list. */
  public enum Which {
    ALL("true"),
    /** Those with a fault. */
    BAD("EXISTS (SELECT 1 FROM nomination_fault f WHERE f.nomination_id = n.id)"),
    /** Those without one. */
    GOOD("NOT EXISTS (SELECT 1 FROM nomination_fault f WHERE f.nomination_id = n.id)");

    private final String condition;

    Which(String condition) {
      this.condition = condition;
    }

    /** In SQL, of a nomination {@code n}. */
    public String condition() {
      return condition;
    }
  }

  /** A person's data is not printed. */
  @Override
  public String toString() {
    return "line " + line + " " + state;
  }
}
