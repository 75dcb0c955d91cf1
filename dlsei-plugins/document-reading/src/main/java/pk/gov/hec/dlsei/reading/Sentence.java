package pk.gov.hec.dlsei.reading;

import java.util.Locale;
import pk.gov.hec.dlsei.api.document.Verdict.Observation;
import pk.gov.hec.dlsei.api.document.Verdict.Weight;
import pk.gov.hec.dlsei.api.value.BilingualText;

/**
 * Something that a verifier can say to a reviewer.
 *
 * @param weight how it weighs, never null
 * @param english with places for values as in {@link String#format}, never null
 * @param urdu the same in Urdu, never null
 */
public record Sentence(Weight weight, String english, String urdu) {

  /**
   * Says it.
   *
   * @param values for its places, in their order; never a CNIC
   * @return never null
   * @throws java.util.IllegalFormatException where a place has no value
   */
  public Observation said(Object... values) {
    return weighing(weight, values);
  }

  Observation weighing(Weight other, Object... values) {
    return new Observation(
        other,
        new BilingualText(
            String.format(Locale.ROOT, english, values), String.format(Locale.ROOT, urdu, values)));
  }
}
