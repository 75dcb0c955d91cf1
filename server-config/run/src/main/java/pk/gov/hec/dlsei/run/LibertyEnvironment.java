package pk.gov.hec.dlsei.run;

import java.util.LinkedHashMap;
import java.util.Map;
import pk.gov.hec.dlsei.run.home.DlseiHome;
import pk.gov.hec.dlsei.run.home.Secret;
import pk.gov.hec.dlsei.run.home.Secrets;
import pk.gov.hec.dlsei.run.sandbox.CourseraSandbox;

/** The demo's configuration of the server, as the environment variables that it reads. */
final class LibertyEnvironment {

  private LibertyEnvironment() {}

  static Map<String, String> of(DemoSettings settings, DlseiHome home) {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("DLSEI_MODE", "demo");
    addresses(variables, settings);
    database(variables, settings, home.secrets());
    secrets(variables, home.secrets());
    mail(variables, settings);
    coursera(variables, settings, home.secrets());
    variables.put("DLSEI_PLUGINS_DIRECTORY", home.plugins().toString());
    usual(variables, "DLSEI_LOG_CONSOLE_FORMAT", "simple");
    usual(variables, "DLSEI_LOG_CONSOLE_LEVEL", "warning");
    return variables;
  }

  /** For what a person may set in the environment of the demo. */
  private static void usual(Map<String, String> variables, String name, String value) {
    variables.put(name, System.getenv().getOrDefault(name, value));
  }

  private static void addresses(Map<String, String> variables, DemoSettings settings) {
    variables.put("DLSEI_BASE_URL", "http://localhost:" + settings.port(Port.HTTP));
    variables.put("DLSEI_HTTP_HOST", "localhost");
    variables.put("DLSEI_HTTP_PORT", number(settings, Port.HTTP));
    variables.put("DLSEI_HTTP_COOKIE_NAME", "dlsei");
    variables.put("DLSEI_HTTP_SECURE_COOKIES", "false");
    variables.put("DLSEI_OPS_PORT", number(settings, Port.OPS));
  }

  private static void database(
      Map<String, String> variables, DemoSettings settings, Secrets secrets) {
    variables.put("DLSEI_DATABASE_HOST", "localhost");
    variables.put("DLSEI_DATABASE_PORT", number(settings, Port.DATABASE));
    variables.put("DLSEI_DATABASE_NAME", "dlsei");
    variables.put("DLSEI_DATABASE_SSL_MODE", "disable");
    variables.put("DLSEI_DATABASE_USER", "dlsei_app");
    variables.put("DLSEI_DATABASE_PASSWORD", secrets.get(Secret.DATABASE_APP_PASSWORD));
    variables.put("DLSEI_DATABASE_OWNER_USER", "dlsei_owner");
    variables.put("DLSEI_DATABASE_OWNER_PASSWORD", secrets.get(Secret.DATABASE_OWNER_PASSWORD));
  }

  private static void secrets(Map<String, String> variables, Secrets secrets) {
    variables.put("DLSEI_CRYPTO_KEYS", "k1:" + secrets.get(Secret.CRYPTO_KEY));
    variables.put("DLSEI_CRYPTO_CURRENT_KEY", "k1");
    variables.put("DLSEI_CRYPTO_LOOKUP_KEY", secrets.get(Secret.CRYPTO_LOOKUP_KEY));
    variables.put("DLSEI_DEMO_PASSWORD", secrets.get(Secret.DEMO_PASSWORD));
    variables.put("DLSEI_DEMO_TOTP_SECRET", secrets.get(Secret.DEMO_TOTP_SECRET));
  }

  private static void mail(Map<String, String> variables, DemoSettings settings) {
    variables.put("DLSEI_MAIL_HOST", "localhost");
    variables.put("DLSEI_MAIL_PORT", number(settings, Port.SMTP));
    variables.put("DLSEI_MAIL_STARTTLS", "false");
    variables.put("DLSEI_MAIL_FROM", "dlsei@hec.example");
  }

  private static void coursera(
      Map<String, String> variables, DemoSettings settings, Secrets secrets) {
    String prefix = "DLSEI_PLATFORM_COURSERA_";
    variables.put(prefix + "HOST", "http://localhost:" + settings.port(Port.SANDBOX));
    variables.put(prefix + "ORGANISATION", CourseraSandbox.ORGANISATION);
    variables.put(prefix + "PROGRAM", CourseraSandbox.PROGRAM);
    variables.put("DLSEI_LEARNING_ACTIVATIONS_EVERY", "PT5S");
    variables.put(prefix + "CLIENT_ID", secrets.get(Secret.COURSERA_CLIENT_ID));
    variables.put(prefix + "CLIENT_SECRET", secrets.get(Secret.COURSERA_CLIENT_SECRET));
  }

  private static String number(DemoSettings settings, Port port) {
    return Integer.toString(settings.port(port));
  }
}
