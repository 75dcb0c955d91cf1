package pk.gov.hec.dlsei.run.sandbox;

import java.security.SecureRandom;
import java.util.Base64;

/** Text that nobody guesses, fit for an address. */
final class RandomText {

  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomText() {}

  static String next() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
