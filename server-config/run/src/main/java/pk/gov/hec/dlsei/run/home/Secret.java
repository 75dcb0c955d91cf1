package pk.gov.hec.dlsei.run.home;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.codec.binary.Base32;

/** What a run keeps to itself, each with its key in the file and the way it is drawn. */
public enum Secret {
  /** Password of the database's own administrator. */
  DATABASE_ADMINISTRATOR_PASSWORD(Secret::password),
  /** Password of the role that migrates the schema. */
  DATABASE_OWNER_PASSWORD(Secret::password),
  /** Password of the role that the application works with. */
  DATABASE_APP_PASSWORD(Secret::password),
  /** The key that encrypts CNICs and documents: 32 bytes in Base64. */
  CRYPTO_KEY(Secret::key),
  /** The key of the look-up hashes: 32 bytes in Base64. */
  CRYPTO_LOOKUP_KEY(Secret::key),
  /** The one-time codes of the demo's staff: 20 bytes in Base32. */
  DEMO_TOTP_SECRET(Secret::oneTimeSecret),
  /** The password of every demo account, easy to type. */
  DEMO_PASSWORD(random -> "Demo-" + word(random) + "-" + word(random)),
  /** The name under which the server meets the Coursera sandbox. */
  COURSERA_CLIENT_ID(random -> "dlsei-" + UUID.randomUUID().toString().substring(0, 8)),
  /** The password that goes with it. */
  COURSERA_CLIENT_SECRET(Secret::password);

  /** Without the letters and digits that look alike. */
  private static final String TYPEABLE = "abcdefghjkmnpqrstuvwxyz23456789";

  private final Function<SecureRandom, String> drawing;

  Secret(Function<SecureRandom, String> drawing) {
    this.drawing = drawing;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  String draw(SecureRandom random) {
    return drawing.apply(random);
  }

  private static String password(SecureRandom random) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(random, 24));
  }

  private static String key(SecureRandom random) {
    return Base64.getEncoder().encodeToString(bytes(random, 32));
  }

  private static String oneTimeSecret(SecureRandom random) {
    return new Base32().encodeToString(bytes(random, 20));
  }

  private static String word(SecureRandom random) {
    return IntStream.range(0, 4)
        .mapToObj(i -> String.valueOf(TYPEABLE.charAt(random.nextInt(TYPEABLE.length()))))
        .collect(Collectors.joining());
  }

  private static byte[] bytes(SecureRandom random, int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
