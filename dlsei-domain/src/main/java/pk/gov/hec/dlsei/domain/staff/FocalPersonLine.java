package pk.gov.hec.dlsei.domain.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/**
 * A university with one of its focal persons, or without any.
 *
 * @param code of the university
 * @param institution its name
 * @param person the focal person; empty where there is none
 */
public record FocalPersonLine(
    InstitutionCode code, String institution, Optional<FocalPerson> person) {

  /**
   * A focal person.
   *
   * @param accountId of the account
   * @param name of the person
   * @param email of the account
   * @param active whether the account may be used
   * @param letter of appointment; empty where the role was given at installation
   * @param startsOn first day; empty for no limit
   * @param endsOn last day; empty for no limit
   * @param covers the name of the one on leave; empty where nobody is stood in for
   * @param disclaimerAt when the disclaimer form was submitted; empty where it was not
   */
  public record FocalPerson(
      long accountId,
      String name,
      String email,
      boolean active,
      Optional<String> letter,
      Optional<LocalDate> startsOn,
      Optional<LocalDate> endsOn,
      Optional<String> covers,
      Optional<Instant> disclaimerAt) {

    @Override
    public String toString() {
      return "account " + accountId;
    }
  }
}
