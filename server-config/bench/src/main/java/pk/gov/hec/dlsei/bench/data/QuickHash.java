package pk.gov.hec.dlsei.bench.data;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A password's hash of few rounds: signing in is not what is measured. */
final class QuickHash {

  private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
  private static final int ROUNDS = 2_048;
  private static final byte[] SALT =
      "the benchmark's own salt, 32 b.".getBytes(StandardCharsets.UTF_8);

  private QuickHash() {}

  /** In the form that the server keeps: algorithm, rounds, salt and hash. */
  static String of(String password) {
    try {
      byte[] hash =
          SecretKeyFactory.getInstance(ALGORITHM)
              .generateSecret(new PBEKeySpec(password.toCharArray(), SALT, ROUNDS, 256))
              .getEncoded();
      return "%s:%d:%s:%s".formatted(ALGORITHM, ROUNDS, base64(SALT), base64(hash));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
