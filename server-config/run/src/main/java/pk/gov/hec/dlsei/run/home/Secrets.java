package pk.gov.hec.dlsei.run.home;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/**
 * The secrets of one run's folder: drawn once, then the same for ever, since what the database
 * holds is encrypted with them.
 */
public final class Secrets {

  private static final String HEADING =
      "# Secrets of this demo. Keep the file with the folder: without it the data cannot be read.\n";

  private final Map<Secret, String> values;

  private Secrets(Map<Secret, String> values) {
    this.values = values;
  }

  /** Reads the file, drawing what is missing in it; the file is readable by its owner only. */
  public static Secrets in(Path file) throws IOException {
    Properties kept = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        kept.load(reader);
      }
    }
    SecureRandom random = new SecureRandom();
    Map<Secret, String> values = new EnumMap<>(Secret.class);
    boolean complete = true;
    for (Secret secret : Secret.values()) {
      String value = kept.getProperty(secret.key(), "").trim();
      complete &= !value.isEmpty();
      values.put(secret, value.isEmpty() ? secret.draw(random) : value);
    }
    if (!complete) {
      PrivateFiles.write(file, text(values));
    }
    return new Secrets(values);
  }

  /** The secret's value. */
  public String get(Secret secret) {
    return values.get(secret);
  }

  private static String text(Map<Secret, String> values) {
    StringBuilder text = new StringBuilder(HEADING);
    values.forEach(
        (secret, value) -> text.append(secret.key()).append('=').append(value).append('\n'));
    return text.toString();
  }

  @Override
  public String toString() {
    return "Secrets[" + values.keySet() + "]";
  }
}
