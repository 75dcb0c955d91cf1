package pk.gov.hec.dlsei.system.inside;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
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

  /** A blank page as a scanner makes it. */
  static byte[] picture() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
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
