package pk.gov.hec.dlsei.domain.expiry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import pk.gov.hec.dlsei.api.cohort.LicenceTerm;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.cohort.OfCohort;

/**
 * A licence that has not ended, with what its end is decided from.
 *
 * @param id of it
 * @param cohort in which it runs
 * @param endsOn its last day as it is set, in Asia/Karachi
 * @param facts what the policy looks at
 */
public record OpenLicence(long id, CohortId cohort, LocalDate endsOn, Facts facts)
    implements OfCohort {

  /**
   * What is known of it.
   *
   * @param holder whose it is
   * @param activatedOn null where it is not
   * @param paidIn the year of payment (reading R31); null where nobody paid
   * @param bestPercent in a specialisation or professional certificate (R33); null where there is
   *     none
   */
  public record Facts(
      LicenceTerm.Holder holder, LocalDate activatedOn, Integer paidIn, Integer bestPercent) {}

  /**
   * As the policy looks at it.
   *
   * @param day on which is asked, in Asia/Karachi
   * @return never null
   */
  public LicenceTerm term(LocalDate day) {
    return new LicenceTerm(
        facts.holder,
        Optional.ofNullable(facts.activatedOn),
        facts.paidIn == null ? OptionalInt.empty() : OptionalInt.of(facts.paidIn),
        facts.bestPercent == null ? OptionalInt.empty() : OptionalInt.of(facts.bestPercent),
        day);
  }
}
