package pk.gov.hec.dlsei.domain.access.usecase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.api.value.Mobile;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.Role;

/**
 * An account and its person, as the owner sees them.
 *
 * @param name as registered
 * @param cnic empty for staff without one
 * @param email confirmed
 * @param mobile empty where none is known
 * @param language of pages and mails
 * @param roles that it has today
 * @param secondFactor whether one is asked for
 * @param recoveryCodesLeft unused ones
 */
public record Profile(
    String name,
    Optional<Cnic> cnic,
    Email email,
    Optional<Mobile> mobile,
    Locale language,
    Set<Role> roles,
    boolean secondFactor,
    int recoveryCodesLeft) {

  /** What a guesser of the password may know of the person. */
  public List<String> words() {
    return List.of(name, email.value());
  }

  @Override
  public String toString() {
    return "profile";
  }
}
