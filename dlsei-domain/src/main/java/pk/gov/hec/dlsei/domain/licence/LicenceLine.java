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
 * @param activatedAt when the learner joined; empty before
 */
public record LicenceLine(
    String number,
    String application,
    String name,
    String institution,
    LicenceStatus status,
    LocalDate startsOn,
    LocalDate endsOn,
    Optional<Instant> activatedAt) {

  @Override
  public String toString() {
    return "licence " + number;
  }
}
