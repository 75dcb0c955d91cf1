package pk.gov.hec.dlsei.domain.application;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Running numbers as people quote them: a letter and at least seven digits. */
public enum QuotedNumber {
  /** Of applications, in the order of their submission: {@code A-0000123}. */
  APPLICATION('A'),
  /** Of licences: {@code L-0000123}. */
  LICENCE('L');

  private static final int DIGITS = 7;

  private final String prefix;
  private final Pattern form;

  QuotedNumber(char letter) {
    prefix = letter + "-";
    form = Pattern.compile(letter + "-?(\\d{1,15})", Pattern.CASE_INSENSITIVE);
  }

  /**
   * What people quote.
   *
   * @param number not negative
   * @return such as {@code A-0000123}
   */
  public String of(long number) {
    String digits = Long.toString(number); // a format would cost more than the rest of a decision
    return prefix + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
  }

  /**
   * The number in what somebody quotes.
   *
   * @param text in either case, hyphen and zeros left out or not
   * @return empty for another form
   */
  public Optional<Long> in(String text) {
    Matcher quoted = form.matcher(text.strip());
    return quoted.matches() ? Optional.of(Long.valueOf(quoted.group(1))) : Optional.empty();
  }
}
