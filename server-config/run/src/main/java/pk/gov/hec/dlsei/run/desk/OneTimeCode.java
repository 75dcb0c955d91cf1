package pk.gov.hec.dlsei.run.desk;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.Key;
import java.time.Clock;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The six-digit code that an authenticator app would show: RFC 6238, SHA-1, 30 seconds. */
public final class OneTimeCode {

  private static final int SECONDS = 30;

  private final TimeBasedOneTimePasswordGenerator generator =
      new TimeBasedOneTimePasswordGenerator();
  private final Key key;
  private final Clock clock;

  /** From the secret in Base32, by this clock. */
  public OneTimeCode(String base32, Clock clock) {
    byte[] secret = new Base32().decode(base32);
    this.key = new SecretKeySpec(secret, generator.getAlgorithm());
    this.clock = clock;
  }

  /** The code that is valid now. */
  public String now() {
    return at(clock.instant());
  }

  /** The code that is valid at this instant. */
  public String at(Instant instant) {
    try {
      return generator.generateOneTimePasswordString(key, instant);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("The demo's one-time secret is no key", e);
    }
  }

  /** For how many seconds the code of now stays valid: 1 to 30. */
  public int secondsLeft() {
    return (int) (SECONDS - clock.instant().getEpochSecond() % SECONDS);
  }
}
