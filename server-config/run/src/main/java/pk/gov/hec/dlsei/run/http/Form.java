package pk.gov.hec.dlsei.run.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a query or a form says. */
public final class Form {

  private Form() {}

  /**
   * The fields; of two with the same name the last one counts.
   *
   * @param text as it came, or null where nothing did
   * @throws IllegalArgumentException when it is not well encoded
   */
  public static Map<String, String> fields(String text) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : Optional.ofNullable(text).orElse("").split("&")) {
      String[] parts = pair.split("=", 2);
      if (!parts[0].isEmpty()) {
        fields.put(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
      }
    }
    return fields;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
