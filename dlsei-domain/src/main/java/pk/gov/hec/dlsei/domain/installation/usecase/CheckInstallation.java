package pk.gov.hec.dlsei.domain.installation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.installation.Installation;
import pk.gov.hec.dlsei.domain.settings.Mode;
import pk.gov.hec.dlsei.domain.settings.Setting;
import pk.gov.hec.dlsei.domain.settings.Settings;

/**
 * Whether the server may start: production never on demo credentials, on the sandbox, over an open
 * line or on a demo's database; the demo never on a database of real people.
 */
@ApplicationScoped
public class CheckInstallation {

  private static final List<Setting> DEMO_ONLY =
      List.of(Setting.DEMO_PASSWORD, Setting.DEMO_TOTP_SECRET, Setting.DEMO_CLOCK_START);
  private static final List<Setting> NUMBERS =
      List.of(
          Setting.HTTP_PORT,
          Setting.OPS_PORT,
          Setting.DATABASE_PORT,
          Setting.DATABASE_POOL,
          Setting.MAIL_PORT);

  @Inject Settings settings;
  @Inject Installation installation;
  @Inject Vault vault;

  /**
   * Checks what is set, before the database is touched.
   *
   * @throws DlseiException with one sentence that says what to change
   */
  public void checkSettings() {
    Arrays.stream(Setting.values())
        .filter(setting -> setting.defaultValue() == null)
        .forEach(settings::text);
    NUMBERS.forEach(settings::number);
    requireAddresses();
    vault.lookup("start", "reads the keys, or says which is wrong");
    if (settings.mode() == Mode.PRODUCTION) {
      DEMO_ONLY.forEach(this::refuseDemo);
      refuseSandbox();
      refuseOpenLines();
    }
  }

  /**
   * Checks that the database was made for this mode.
   *
   * @throws DlseiException where it was not
   */
  public void checkDatabase() {
    Mode mine = settings.mode();
    Mode database = installation.settle(mine);
    if (database != mine) {
      throw refused(
          "The database %s belongs to a %s installation, and dlsei.mode is %s. Name another database."
              .formatted(settings.text(Setting.DATABASE_NAME), database, mine));
    }
  }

  private void requireAddresses() {
    if (!Email.isWellFormed(settings.text(Setting.MAIL_FROM))) {
      throw refused("dlsei.mail.from must be an e-mail address.");
    }
    if (settings.baseUrl().getHost() == null) {
      throw refused("dlsei.base-url must look like https://dlsei.example.org");
    }
  }

  private void refuseDemo(Setting setting) {
    if (settings.isSet(setting)) {
      throw refused(
          "%s is a demo credential; production does not start with it. Take it away."
              .formatted(setting.key()));
    }
  }

  private void refuseSandbox() {
    if (!settings.isSet(Setting.COURSERA_HOST)) {
      return;
    }
    URI host = URI.create(settings.text(Setting.COURSERA_HOST));
    if (!"https".equals(host.getScheme()) || isLoopback(host.getHost())) {
      throw refused(
          "dlsei.platform.coursera.host is %s: the sandbox, or an open line. Production needs Coursera's own https address."
              .formatted(host));
    }
  }

  private static boolean isLoopback(String host) {
    try {
      return host == null || InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false; // not known now; it is no loopback address, and its client will say so
    }
  }

  private void refuseOpenLines() {
    if (!settings.isHttps()) {
      throw refused("dlsei.base-url must begin with https:// in production.");
    }
    if (!settings.text(Setting.HTTP_COOKIE_NAME).startsWith("__Host-")) {
      throw refused("dlsei.http.cookie-name must begin with __Host- in production.");
    }
    if (!settings.flag(Setting.HTTP_SECURE_COOKIES)) {
      throw refused("dlsei.http.secure-cookies must be true in production.");
    }
    boolean verified = settings.text(Setting.DATABASE_SSL_MODE).startsWith("verify");
    if (!verified && !isLoopback(settings.text(Setting.DATABASE_HOST))) {
      throw refused(
          "dlsei.database.ssl-mode must be verify-full or verify-ca where the database is on another machine.");
    }
    if (!settings.flag(Setting.MAIL_STARTTLS)) {
      throw refused("dlsei.mail.starttls must be true in production.");
    }
  }

  private static DlseiException refused(String sentence) {
    return new DlseiException(ErrorCode.START_REFUSED, sentence);
  }
}
