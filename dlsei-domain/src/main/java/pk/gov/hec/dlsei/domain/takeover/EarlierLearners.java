package pk.gov.hec.dlsei.domain.takeover;

import java.util.List;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/** Licences of earlier years beside everybody who is known, and taken back again. */
public interface EarlierLearners {

  /**
   * A good line on its way to the database.
   *
   * @param line its number
   * @param cohort with which the licence ends
   * @param cnicLookup keyed hash
   * @param email in its usual form
   * @param learnerId null for none
   */
  record Compared(int line, CohortId cohort, byte[] cnicLookup, String email, String learnerId) {

    @Override
    public String toString() {
      return "line " + line;
    }
  }

  /** Holds lines against everybody who is known. */
  List<TakeoverFault> compare(List<Compared> lines);

  /**
   * The institution of a private organisation, made where it is new (WP2/A.4, reading R32).
   *
   * @param name not blank
   * @return its code
   */
  InstitutionCode organisation(String name);

  /**
   * Takes back every licence that came of a file: withdrawn, its seat gone, with a decision record.
   *
   * @param takeover carried out
   * @param word who takes it back, when and why
   * @return how many
   */
  int takeBack(Takeover takeover, OfficersWord word);
}
