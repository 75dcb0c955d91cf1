package pk.gov.hec.dlsei.domain.staff;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.Role;

/**
 * What an administrator proposes.
 *
 * @param name of the person
 * @param email at which the account is, or will be
 * @param language of mails, until the person chooses
 * @param role of staff
 * @param institution of a focal person; empty for every other role
 * @param letter number and date of the letter of appointment
 * @param term from when until when
 * @param covers the focal person on leave whom this one stands in for; empty for none
 */
public record AppointmentForm(
    String name,
    Email email,
    Locale language,
    Role role,
    Optional<InstitutionCode> institution,
    String letter,
    Term term,
    Optional<Long> covers) {

  /**
   * Days, by the business clock.
   *
   * @param startsOn the first one
   * @param endsOn the last one; null for no end
   */
  public record Term(LocalDate startsOn, LocalDate endsOn) {

    /** Whether the days are in order. */
    public boolean isInOrder() {
      return endsOn == null || !endsOn.isBefore(startsOn);
    }

    /**
     * Whether it is over.
     *
     * @param today by the business clock
     * @return true after its last day
     */
    public boolean isOver(LocalDate today) {
      return endsOn != null && endsOn.isBefore(today);
    }
  }

  @Override
  public String toString() {
    return "appointment as " + role;
  }
}
