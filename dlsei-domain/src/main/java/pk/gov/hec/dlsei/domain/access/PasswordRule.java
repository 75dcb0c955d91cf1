package pk.gov.hec.dlsei.domain.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Optional;

/** Which passwords are taken: long enough, and not among those that are guessed first. */
public final class PasswordRule {

  /** Characters at least. */
  public static final int SHORTEST = 10;

  /** Characters at most. */
  public static final int LONGEST = 128;

  private static final int LOOKED_AT = 64;
  private static final int WEAK_BELOW = 2;

  /** What is wrong with a password. */
  public enum Fault {
    TOO_SHORT,
    TOO_LONG,
    EASILY_GUESSED
  }

  private PasswordRule() {}

  /**
   * Looks for what is wrong.
   *
   * @param password as typed
   * @param own words that a guesser knows of the person, such as name and address
   * @return empty where nothing is
   */
  public static Optional<Fault> faultOf(String password, List<String> own) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(Fault.TOO_SHORT);
    }
    if (length > LONGEST) {
      return Optional.of(Fault.TOO_LONG);
    }
    String start = password.substring(0, Math.min(LOOKED_AT, password.length()));
    return new Zxcvbn().measure(start, own).getScore() < WEAK_BELOW
        ? Optional.of(Fault.EASILY_GUESSED)
        : Optional.empty();
  }
}
