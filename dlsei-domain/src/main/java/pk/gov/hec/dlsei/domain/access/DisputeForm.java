package pk.gov.hec.dlsei.domain.access;

import java.util.Locale;
import pk.gov.hec.dlsei.api.value.Cnic;

/**
 * What somebody types whose CNIC another has registered.
 *
 * @param name as on the document
 * @param cnic the number
 * @param email to be answered at
 * @param explanation in the person's own words
 * @param language of the answer
 */
public record DisputeForm(
    String name, Cnic cnic, Email email, String explanation, Locale language) {

  @Override
  public String toString() {
    return "dispute form";
  }
}
