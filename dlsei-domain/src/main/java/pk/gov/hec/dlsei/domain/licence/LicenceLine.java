package pk.gov.hec.dlsei.domain.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A licence as a list shows it.
 *
 * @param number that people quote
 * @param application the number of the application
 * @param name of the learner
 * @param institution its code
 * @param status of it
 * @param startsOn first day
 * @param endsOn last day
 * @param lastDay until when it was valid, where it is over; empty where it is not
 * @param activatedAt when the learner joined; empty before
 * @param learning what the learner has done; empty where the platform's data tell of nothing
 */
public record LicenceLine(
    String number,
    String application,
    String name,
    String institution,
    LicenceStatus status,
    LocalDate startsOn,
    LocalDate endsOn,
    Optional<LocalDate> lastDay,
    Optional<Instant> activatedAt,
    Optional<Learning> learning) {

  /**
   * What a learner has done at the learning platform.
   *
   * @param courses that were taken
   * @param completed of these
   * @param lastActiveOn in Asia/Karachi; empty where the platform does not tell
   */
  public record Learning(int courses, int completed, Optional<LocalDate> lastActiveOn) {}

  @Override
  public String toString() {
    return "licence " + number;
  }
}
