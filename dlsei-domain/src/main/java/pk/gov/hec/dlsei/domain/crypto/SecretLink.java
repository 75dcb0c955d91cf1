package pk.gov.hec.dlsei.domain.crypto;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The random part of a mailed link: 256 bits. The database keeps its hash only. */
public record SecretLink(String token) {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new one that nobody can guess. */
  public static SecretLink fresh() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new SecretLink(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** SHA-256 of the token, which has enough randomness of its own. */
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "a secret link";
  }
}
