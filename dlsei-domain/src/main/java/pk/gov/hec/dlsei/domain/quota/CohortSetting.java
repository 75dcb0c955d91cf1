package pk.gov.hec.dlsei.domain.quota;

import java.util.List;

/**
 * What the documents leave to HEC, each with the reading that says so and what holds until HEC sets
 * it.
 */
public enum CohortSetting {
  /** Hours that a focal person has from submission (R27). */
  DECIDE_WITHIN_HOURS("R27", "24", 1, 720),
  /** Days within which an applicant answers what a reviewer asks (R16). */
  ANSWER_WITHIN_DAYS("R16", "3", 1, 60),
  /** Whether deciding out of order is warned of or refused (R06). */
  OUT_OF_ORDER("R06", List.of("WARN", "REFUSE")),
  /** Whether people may apply while no seat is free (R29). */
  WAITING_LIST("R29", List.of("CLOSED", "OPEN"));

  private final String reading;
  private final String initial;
  private final List<String> choices;
  private final int lowest;
  private final int highest;

  CohortSetting(String reading, String initial, int lowest, int highest) {
    this.reading = reading;
    this.initial = initial;
    this.choices = List.of();
    this.lowest = lowest;
    this.highest = highest;
  }

  CohortSetting(String reading, List<String> choices) {
    this.reading = reading;
    this.initial = choices.get(0);
    this.choices = choices;
    this.lowest = 0;
    this.highest = 0;
  }

  /** The reading of the policy catalogue that makes it a setting. */
  public String reading() {
    return reading;
  }

  /** What holds until HEC sets it. */
  public String initial() {
    return initial;
  }

  /** What it may be, the initial one first; empty for a number. */
  public List<String> choices() {
    return choices;
  }

  /** The lowest number that it may be. */
  public int lowest() {
    return lowest;
  }

  /** The highest number that it may be. */
  public int highest() {
    return highest;
  }

  /**
   * Whether it may have a value.
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
