package pk.gov.hec.dlsei.reading;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a document, read as a person would: case, dashes, spaces and digits' script apart.
 */
final class Text {

  /** Where a text comes from. */
  enum Source {
    /** The file holds it. */
    WRITTEN,
    /** Read from a picture, letter by letter: some may be wrong. */
    RECOGNISED
  }

  private static final int SOME = 20;
  private static final int MOST = 400_000;
  private static final String SEPARATORS = "[^\\p{L}\\p{N}]*+";
  private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";

  private final Source source;
  private final String normal;
  private final Set<String> words;

  /** As much of it as a person would read. */
  Text(String raw, Source source) {
    String some = raw.length() > MOST ? raw.substring(0, MOST) : raw;
    this.source = source;
    this.normal = normal(some);
    this.words = Set.copyOf(words(some));
  }

  boolean isRecognised() {
    return source == Source.RECOGNISED;
  }

  /** Lower case, without accents, Urdu and Arabic digits and letters' shapes as the plain ones. */
  static String normal(String raw) {
    StringBuilder plain = new StringBuilder(raw.length());
    Normalizer.normalize(raw, Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(plain::appendCodePoint);
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  static List<String> words(String raw) {
    return Arrays.stream(normal(raw).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /** Whether there is more of it than a scanner's stamp. */
  boolean isThere() {
    return normal.codePoints().filter(Character::isLetterOrDigit).count() >= SOME;
  }

  String normal() {
    return normal;
  }

  /**
   * Whether a value stands in it, its letters and digits in their order and nothing before or
   * after.
   */
  boolean holds(String value) {
    String letters =
        normal(value)
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .mapToObj(Character::toString)
            .collect(Collectors.joining(SEPARATORS));
    return !letters.isEmpty()
        && Pattern.compile(NO_LETTER_BEFORE + letters + NO_LETTER_AFTER).matcher(normal).find();
  }

  /** Whether such words stand in it. */
  boolean has(Pattern words) {
    return words.matcher(normal).find();
  }

  /** How many of these words stand in it. */
  long count(List<String> some) {
    return some.stream().filter(words::contains).count();
  }
}
