package pk.gov.hec.dlsei.domain.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * Six-digit codes of an authenticator app (RFC 6238, SHA-1, 30 seconds), one step early or late
 * taken.
 */
public final class OneTimeCodes {

  private static final Duration STEP = Duration.ofSeconds(30);
  private static final int SECRET_BYTES = 20;
  private static final String READABLE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final TimeBasedOneTimePasswordGenerator GENERATOR =
      new TimeBasedOneTimePasswordGenerator(STEP);

  private OneTimeCodes() {}

  /** A new secret, in the Base32 that apps read. */
  public static String freshSecret() {
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return new Base32().encodeToString(bytes);
  }

  /**
   * Random characters that people can read and type: no 0, 1, 8 or 9.
   *
   * @param length how many
   * @return capital letters and digits
   */
  public static String freshCode(int length) {
    StringBuilder code = new StringBuilder(length);
    RANDOM.ints(length, 0, READABLE.length()).forEach(i -> code.append(READABLE.charAt(i)));
    return code.toString();
  }

  /**
   * Looks for the step at which a code holds.
   *
   * @param secret in Base32
   * @param code as typed; spaces are dropped
   * @param now in real time
   * @return the step, to be used up; empty where the code is wrong
   */
  public static OptionalLong stepOf(String secret, String code, Instant now) {
    byte[] typed = code.replaceAll("\\s", "").getBytes(UTF_8);
    SecretKey key = new SecretKeySpec(new Base32().decode(secret), "HmacSHA1");
    for (int offset = -1; offset <= 1; offset++) {
      Instant at = now.plus(STEP.multipliedBy(offset));
      if (MessageDigest.isEqual(typed, codeAt(key, at).getBytes(UTF_8))) {
        return OptionalLong.of(at.getEpochSecond() / STEP.toSeconds());
      }
    }
    return OptionalLong.empty();
  }

  private static String codeAt(SecretKey key, Instant at) {
    try {
      return GENERATOR.generateOneTimePasswordString(key, at);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("An HMAC takes every key", e);
    }
  }
}
