package pk.gov.hec.dlsei.api.cohort;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the settlement of a fee is decided from. Created by HOST.
 *
 * @param payer who paid it, never null
 * @param activatedOn empty where the licence was never activated
 * @param endsOn the licence's last day, whatever ends it, never null
 * @param coursesCompleted as the learning platform says, each course once (reading R22)
 * @param day on which is asked, in Asia/Karachi, never null
 */
public record PaidFee(
    Fee.Payer payer,
    Optional<LocalDate> activatedOn,
    LocalDate endsOn,
    int coursesCompleted,
    LocalDate day) {

  /**
   * Refuses null and a negative number.
   *
   * @throws IllegalArgumentException if coursesCompleted is negative
   */
  public PaidFee {
    Objects.requireNonNull(payer, "payer");
    Objects.requireNonNull(activatedOn, "activatedOn");
    Objects.requireNonNull(endsOn, "endsOn");
    Objects.requireNonNull(day, "day");
    if (coursesCompleted < 0) {
      throw new IllegalArgumentException("Nobody completes " + coursesCompleted + " courses");
    }
  }
}
