package pk.gov.hec.dlsei.domain.sheet;

import java.util.stream.Collectors;

/** Numbers as people type them, in the figures of any script. */
public final class Figures {

  private Figures() {}

  /**
   * A text with every figure as one of 0 to 9.
   *
   * @param text not null
   * @return never null; other signs stay
   */
  public static String latin(String text) {
    return text.codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /**
   * A number without the marks between its thousands.
   *
   * @param text not null
   * @return never null; what is no number stays none
   */
  public static String number(String text) {
    return latin(text).replaceAll("[,٬\\s]", "");
  }
}
