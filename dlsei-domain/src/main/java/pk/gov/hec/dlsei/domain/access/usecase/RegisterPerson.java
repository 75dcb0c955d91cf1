package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pk.gov.hec.dlsei.domain.access.PasswordHasher;
import pk.gov.hec.dlsei.domain.access.RegistrationForm;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.person.SealedCnic;

/**
 * A visitor registers (WP2/4.1.1). The answer is always the same, whether the CNIC or the address
 * is known or not: the truth goes by mail to the registered address.
 */
@ApplicationScoped
public class RegisterPerson {

  @Inject PasswordHasher hasher;
  @Inject Vault vault;
  @Inject AcceptRegistration accept;

  /**
   * Takes a registration.
   *
   * @param form well formed; its password passed the rule
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException BUSY in a rush
   */
  public void handle(RegistrationForm form) {
    String hash = hasher.hash(form.password());
    accept.handle(form, SealedCnic.of(form.cnic(), vault), hash, SecretLink.fresh());
  }
}
