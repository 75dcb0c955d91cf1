package pk.gov.hec.dlsei.domain.document;

import java.util.List;
import pk.gov.hec.dlsei.api.document.Verdict.Observation;
import pk.gov.hec.dlsei.api.document.Verdict.Weight;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.domain.document.StoredDocument.Verification;

/**
 * What speaks against the current document of an application. It informs a person and decides
 * nothing.
 *
 * @param verification whether a verifier has looked
 * @param seen what the verifier doubts, in its words
 * @param sameOfOthers how many other applicants have uploaded the same file
 */
public record Doubts(Verification verification, List<BilingualText> seen, int sameOfOthers) {

  /**
   * Those in a verdict, as it is kept.
   *
   * @param verification whether a verifier has looked
   * @param verdict JSON; null where none has
   * @param sameOfOthers how many other applicants have uploaded the same file
   * @return never null
   */
  public static Doubts in(Verification verification, String verdict, int sameOfOthers) {
    List<BilingualText> seen =
        StoredDocument.observations(verdict).stream()
            .filter(one -> one.weight() == Weight.DOUBTS)
            .map(Observation::text)
            .toList();
    return new Doubts(verification, seen, sameOfOthers);
  }

  /** How many there are. */
  public int count() {
    return seen.size() + (sameOfOthers > 0 ? 1 : 0);
  }
}
