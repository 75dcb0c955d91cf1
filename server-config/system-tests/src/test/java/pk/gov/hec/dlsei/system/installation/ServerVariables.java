package pk.gov.hec.dlsei.system.installation;

import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The server's environment in tests, each name as README's table has it. */
final class ServerVariables {

  private ServerVariables() {}

  static Map<String, String> ofADemo(int http, int ops, int smtp, int database) {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("DLSEI_MODE", "demo");
    variables.put("DLSEI_BASE_URL", "http://localhost:" + http);
    variables.put("DLSEI_HTTP_HOST", "localhost");
    variables.put("DLSEI_HTTP_PORT", Integer.toString(http));
    variables.put("DLSEI_HTTP_COOKIE_NAME", "dlsei");
    variables.put("DLSEI_HTTP_SECURE_COOKIES", "false");
    variables.put("DLSEI_OPS_PORT", Integer.toString(ops));
    variables.put("DLSEI_DATABASE_PORT", Integer.toString(database));
    variables.put("DLSEI_DATABASE_SSL_MODE", "disable");
    variables.put("DLSEI_DATABASE_PASSWORD", "dlsei_app");
    variables.put("DLSEI_DATABASE_OWNER_PASSWORD", "dlsei_owner");
    variables.put("DLSEI_CRYPTO_KEYS", "k1:" + key('1') + ",k2:" + key('2'));
    variables.put("DLSEI_CRYPTO_CURRENT_KEY", "k1");
    variables.put("DLSEI_CRYPTO_LOOKUP_KEY", key('3'));
    variables.put("DLSEI_MAIL_HOST", "localhost");
    variables.put("DLSEI_MAIL_PORT", Integer.toString(smtp));
    variables.put("DLSEI_MAIL_STARTTLS", "false");
    variables.put("DLSEI_MAIL_FROM", "dlsei@hec.example");
    variables.put("DLSEI_DEMO_PASSWORD", "Correct-Horse-7");
    variables.put("DLSEI_DEMO_TOTP_SECRET", "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");
    variables.put("DLSEI_LOG_CONSOLE_LEVEL", "warning");
    return variables;
  }

  private static String key(char letter) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) letter);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
