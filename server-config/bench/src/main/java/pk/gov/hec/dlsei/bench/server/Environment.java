package pk.gov.hec.dlsei.bench.server;

import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The server's environment: a demo whose workers find nobody to send to. */
public final class Environment {

  /** The password of everybody in the benchmark. */
  public static final String PASSWORD = "Correct-Horse-7";

  /** The second factor of the staff, in Base32. */
  public static final String TOTP_SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

  /** Where nothing listens. */
  private static final int NOBODY = 9;

  private Environment() {}

  static Map<String, String> of(Place place, int database) {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("DLSEI_MODE", "demo");
    variables.put("DLSEI_BASE_URL", place.http().toString());
    variables.put("DLSEI_HTTP_HOST", "localhost");
    variables.put("DLSEI_HTTP_PORT", Integer.toString(place.httpPort()));
    variables.put("DLSEI_HTTP_COOKIE_NAME", "dlsei");
    variables.put("DLSEI_HTTP_SECURE_COOKIES", "false");
    variables.put("DLSEI_OPS_PORT", Integer.toString(place.opsPort()));
    variables.put("DLSEI_DATABASE_PORT", Integer.toString(database));
    variables.put("DLSEI_DATABASE_SSL_MODE", "disable");
    variables.put("DLSEI_DATABASE_PASSWORD", BenchDatabase.APP);
    variables.put("DLSEI_DATABASE_OWNER_PASSWORD", BenchDatabase.OWNER);
    variables.put("DLSEI_CRYPTO_KEYS", "k1:" + key('1'));
    variables.put("DLSEI_CRYPTO_CURRENT_KEY", "k1");
    variables.put("DLSEI_CRYPTO_LOOKUP_KEY", key('2'));
    variables.put("DLSEI_MAIL_HOST", "localhost");
    variables.put("DLSEI_MAIL_STARTTLS", "false");
    variables.put("DLSEI_MAIL_FROM", "dlsei@hec.example");
    variables.put("DLSEI_DEMO_PASSWORD", PASSWORD);
    variables.put("DLSEI_DEMO_TOTP_SECRET", TOTP_SECRET);
    learningPlatform(variables);
    // cohort I still runs, whose seats are given; cohort II takes applications
    variables.put("DLSEI_DEMO_CLOCK_START", "2023-07-29T09:00:00+05:00");
    variables.put("DLSEI_LOG_CONSOLE_LEVEL", "warning");
    return variables;
  }

  /** One whose exports are read, and whom nobody asks. */
  private static void learningPlatform(Map<String, String> variables) {
    variables.put("DLSEI_PLATFORM_COURSERA_HOST", "http://localhost:" + NOBODY);
    variables.put("DLSEI_PLATFORM_COURSERA_ORGANISATION", "hec");
    variables.put("DLSEI_PLATFORM_COURSERA_CLIENT_ID", "bench");
    variables.put("DLSEI_PLATFORM_COURSERA_CLIENT_SECRET", "bench");
    variables.put("DLSEI_PLATFORM_COURSERA_PROGRAM", "bench");
    variables.put("DLSEI_LEARNING_ACTIVATIONS_EVERY", "P1D");
  }

  private static String key(char letter) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) letter);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
