package pk.gov.hec.dlsei.domain.access;

import java.util.Locale;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.api.value.Mobile;
import pk.gov.hec.dlsei.domain.person.IdentityKind;

/**
 * What a visitor types to register (SOP1/E3, WP2/4.1.1).
 *
 * @param name as on the document
 * @param identityKind CNIC, or B-Form below 18 (reading R24)
 * @param cnic its number
 * @param email to be confirmed by a link
 * @param mobile to be reached at
 * @param password in clear, never kept
 * @param language of pages and mails
 */
public record RegistrationForm(
    String name,
    IdentityKind identityKind,
    Cnic cnic,
    Email email,
    Mobile mobile,
    String password,
    Locale language) {

  @Override
  public String toString() {
    return "registration form";
  }
}
