package pk.gov.hec.dlsei.api.cohort;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The last day of a licence. Created by PLUGIN.
 *
 * @param day in Asia/Karachi, never null
 * @param clause that sets it, never null
 */
public record LicenceEnd(LocalDate day, ClauseText clause) {

  /** Refuses null. */
  public LicenceEnd {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(clause, "clause");
  }
}
