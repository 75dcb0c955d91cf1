package pk.gov.hec.dlsei.domain.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which passwords are taken: long enough, and not among those that are guessed first. */
public final class PasswordRule {

  /** Characters at least. */
  public static final int SHORTEST = 10;

  /** Characters at most. */
  public static final int LONGEST = 128;

  private static final int LOOKED_AT = 64;
  private static final int WEAK_BELOW = 2;

  /** What a guesser of this programme tries first. */
  private static final List<String> OF_THE_PROGRAMME =
      List.of(
          "dlsei",
          "coursera",
          "hec",
          "higher",
          "education",
          "commission",
          "digital",
          "learning",
          "skills",
          "enrichment",
          "initiative",
          "pakistan",
          "islamabad",
          "university",
          "student",
          "focalperson");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s@._-]+");

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
    return new Zxcvbn().measure(start, guessed(own)).getScore() < WEAK_BELOW
        ? Optional.of(Fault.EASILY_GUESSED)
        : Optional.empty();
  }

  private static List<String> guessed(List<String> own) {
    Stream<String> words = own.stream().flatMap(BETWEEN_WORDS::splitAsStream);
    return Stream.of(own.stream(), words, OF_THE_PROGRAMME.stream())
        .flatMap(Function.identity())
        .toList();
  }
}
