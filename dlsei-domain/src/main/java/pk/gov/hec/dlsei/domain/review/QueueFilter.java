package pk.gov.hec.dlsei.domain.review;

import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/**
 * Which applications a reviewer looks at.
 *
 * @param cohort not null
 * @param institution empty for all, which only HEC may ask for
 * @param view not null
 * @param category empty for all
 * @param search a name's beginning, an application's number or a CNIC; empty for none
 */
public record QueueFilter(
    CohortId cohort,
    Optional<InstitutionCode> institution,
    View view,
    Optional<ApplicantCategory> category,
    Search search) {

  /** A part of the queue. */
  public enum View {
    /** Undecided, and the reviewer's turn. */
    TO_DECIDE,
    /** Undecided, past the hour by which it should have been (R27). */
    OVERDUE,
    /** Undecided, and the applicant's turn (R16). */
    ASKED,
    /** Approved, without a seat yet (R06). */
    WAITING,
    /** Approved, with a licence. */
    APPROVED,
    /** Refused. */
    REJECTED
  }

  /**
   * What is searched for; at most one is there.
   *
   * @param name the beginning of a name, in lower case
   * @param place of an application's number
   * @param cnicLookup the keyed hash of a CNIC
   */
  public record Search(Optional<String> name, Optional<Long> place, Optional<byte[]> cnicLookup) {

    /** Nothing is searched for. */
    public static final Search NONE =
        new Search(Optional.empty(), Optional.empty(), Optional.empty());

    @Override
    public String toString() {
      return "a search";
    }
  }
}
