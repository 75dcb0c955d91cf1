package pk.gov.hec.dlsei.api.cohort;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the end of a licence is decided from. Days are those of Asia/Karachi. Created by HOST.
 *
 * @param holder whose it is, never null
 * @param activatedOn empty where it is not activated
 * @param paidIn the year of payment (reading R31); empty where nobody paid
 * @param progress the largest progress in a specialisation or a professional certificate, in whole
 *     per cent rounded down (reading R33); empty where there is none
 * @param day on which is asked, never null
 */
public record LicenceTerm(
    Holder holder,
    Optional<LocalDate> activatedOn,
    OptionalInt paidIn,
    OptionalInt progress,
    LocalDate day) {

  /** Whose a licence is. Fixed by HOST. */
  public enum Holder {
    /** A learner's. */
    LEARNER,
    /** A private organisation's, for its people (reading R32). */
    ORGANISATION
  }

  /** Refuses null. */
  public LicenceTerm {
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(activatedOn, "activatedOn");
    Objects.requireNonNull(paidIn, "paidIn");
    Objects.requireNonNull(progress, "progress");
    Objects.requireNonNull(day, "day");
  }
}
