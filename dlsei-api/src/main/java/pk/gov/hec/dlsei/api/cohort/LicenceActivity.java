package pk.gov.hec.dlsei.api.cohort;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * What the learning platform's data of a moment say about one licence. Days and times are those of
 * Asia/Karachi. Created by HOST.
 *
 * @param invitedOn the day on which the platform accepted the invitation (reading R08), never null
 * @param activatedOn empty where it is not activated
 * @param enrolledOn the first enrolment in any course; empty where there is none
 * @param lastActiveOn the last day with any activity; empty where there was none
 * @param coursesCompleted 0 or more, each course once
 * @param payment whether somebody paid for it, never null
 * @param asOf up to when the data reach, never null
 */
public record LicenceActivity(
    LocalDate invitedOn,
    Optional<LocalDate> activatedOn,
    Optional<LocalDate> enrolledOn,
    Optional<LocalDate> lastActiveOn,
    int coursesCompleted,
    Payment payment,
    LocalDateTime asOf) {

  /** Whether a licence was paid for. Fixed by HOST. */
  public enum Payment {
    /** By its learner or somebody else. */
    PAID,
    /** Given free of charge. */
    FREE
  }

  /**
   * Refuses null and a negative number.
   *
   * @throws IllegalArgumentException if coursesCompleted is negative
   */
  public LicenceActivity {
    Objects.requireNonNull(invitedOn, "invitedOn");
    Objects.requireNonNull(activatedOn, "activatedOn");
    Objects.requireNonNull(enrolledOn, "enrolledOn");
    Objects.requireNonNull(lastActiveOn, "lastActiveOn");
    Objects.requireNonNull(payment, "payment");
    Objects.requireNonNull(asOf, "asOf");
    if (coursesCompleted < 0) {
      throw new IllegalArgumentException("Nobody completes " + coursesCompleted + " courses");
    }
  }
}
