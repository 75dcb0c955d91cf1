package pk.gov.hec.dlsei.system.inside;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.api.value.Mobile;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.RegistrationForm;
import pk.gov.hec.dlsei.domain.person.IdentityKind;

/** People whom nobody else has registered. */
final class Invented {

  static final String PASSWORD = "Tulip-Bridge-41";

  private static final AtomicInteger LAST = new AtomicInteger();

  private Invented() {}

  static Cnic cnic() {
    return new Cnic("61101%07d1".formatted(LAST.incrementAndGet()));
  }

  static Email email() {
    return new Email("person-" + LAST.incrementAndGet() + "@inside.example");
  }

  static RegistrationForm form() {
    return form(cnic(), email());
  }

  static RegistrationForm form(Cnic cnic, Email email) {
    return new RegistrationForm(
        "Zainab O'Neil",
        IdentityKind.CNIC,
        cnic,
        email,
        new Mobile("0300-7654321"),
        PASSWORD,
        Locale.ENGLISH);
  }
}
