package pk.gov.hec.dlsei.domain.cohort;

import pk.gov.hec.dlsei.domain.settings.Allowed;

/**
 * What the documents leave to HEC, each with the reading that says so and what holds until HEC sets
 * it.
 */
public enum CohortSetting {
  /** Hours that a focal person has from submission (R27). */
  DECIDE_WITHIN_HOURS("R27", Allowed.number(24, 1, 720)),
  /** Hours after which HEC is told of what a focal person has not decided in time (R27). */
  ESCALATE_AFTER_HOURS("R27", Allowed.number(24, 1, 720)),
  /** Days within which an applicant answers what a reviewer asks (R16). */
  ANSWER_WITHIN_DAYS("R16", Allowed.number(3, 1, 60)),
  /** Whether deciding out of order is warned of or refused (R06). */
  OUT_OF_ORDER("R06", Allowed.oneOf("WARN", "REFUSE")),
  /** Whether people may apply while no seat is free (R29). */
  WAITING_LIST("R29", Allowed.oneOf("CLOSED", "OPEN"));

  private final String reading;
  private final Allowed allowed;

  CohortSetting(String reading, Allowed allowed) {
    this.reading = reading;
    this.allowed = allowed;
  }

  /** The reading of the policy catalogue that makes it a setting. */
  public String reading() {
    return reading;
  }

  /** What it may be. */
  public Allowed allowed() {
    return allowed;
  }
}
