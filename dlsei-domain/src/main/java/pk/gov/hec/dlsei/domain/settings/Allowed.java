package pk.gov.hec.dlsei.domain.settings;

import java.util.List;

/**
 * What a value may be that HEC sets: one of some words, or a whole number in bounds.
 *
 * @param initial what holds until HEC sets it
 * @param choices the words, the initial one first; empty for a number
 * @param lowest number
 * @param highest number
 */
public record Allowed(String initial, List<String> choices, int lowest, int highest) {

  /**
   * A whole number.
   *
   * @param initial in the bounds
   * @param lowest inclusive
   * @param highest inclusive
   * @return never null
   */
  public static Allowed number(int initial, int lowest, int highest) {
    return new Allowed(Integer.toString(initial), List.of(), lowest, highest);
  }

  /**
   * One of some words.
   *
   * @param choices the initial one first
   * @return never null
   */
  public static Allowed oneOf(String... choices) {
    return new Allowed(choices[0], List.of(choices), 0, 0);
  }

  /**
   * Whether it may be a value.
   *
   * @param value as typed
   * @return true for one of the choices, or a whole number in the bounds
   */
  public boolean allows(String value) {
    if (!choices.isEmpty()) {
      return choices.contains(value);
    }
    return value.matches("\\d{1,4}")
        && Integer.parseInt(value) >= lowest
        && Integer.parseInt(value) <= highest;
  }
}
