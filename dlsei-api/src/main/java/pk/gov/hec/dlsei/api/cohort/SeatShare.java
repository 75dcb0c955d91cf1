package pk.gov.hec.dlsei.api.cohort;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/**
 * One university's seats in an allotment, and how they came about. Created by PLUGIN.
 *
 * @param institution never null
 * @param seats 0 or more
 * @param reserved of them, for students with disabilities (SOP1/A6); 0 where the policy has none
 * @param exact before rounding, to four decimals, never null
 * @param bound that applied, never null
 * @param rounding that applied, never null
 * @param clauseIds on which the number rests, never null
 */
public record SeatShare(
    InstitutionCode institution,
    int seats,
    int reserved,
    BigDecimal exact,
    Bound bound,
    Rounding rounding,
    List<String> clauseIds) {

  /** What held a share where it is. Fixed by HOST. */
  public enum Bound {
    /** Nothing: it is by enrolment. */
    NONE,
    /** It would have been smaller. */
    LEAST,
    /** It would have been larger. */
    MOST,
    /** The document names the number. */
    FIXED
  }

  /** How a share became whole. Fixed by HOST. */
  public enum Rounding {
    /** It was. */
    WHOLE,
    /** Its fraction was dropped. */
    DOWN,
    /** Its fraction was among the largest, and got one of the seats that were left. */
    UP
  }

  /** Copies the clauses and refuses null. */
  public SeatShare {
    Objects.requireNonNull(institution, "institution");
    Objects.requireNonNull(exact, "exact");
    Objects.requireNonNull(bound, "bound");
    Objects.requireNonNull(rounding, "rounding");
    clauseIds = List.copyOf(clauseIds);
  }
}
