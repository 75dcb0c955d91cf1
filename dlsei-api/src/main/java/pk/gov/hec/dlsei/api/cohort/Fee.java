package pk.gov.hec.dlsei.api.cohort;

import java.util.List;
import java.util.Objects;
import pk.gov.hec.dlsei.api.value.Rupees;

/**
 * What a licence costs, and who pays. Created by PLUGIN.
 *
 * @param amount 0 where it is free, never null
 * @param payer never null
 * @param clauses on which it rests, never null or empty
 */
public record Fee(Rupees amount, Payer payer, List<ClauseText> clauses) {

  /** Who pays a fee to HEC. Fixed by HOST. */
  public enum Payer {
    /** The learner, to the focal person of the university. */
    LEARNER_TO_FOCAL_PERSON,
    /** The learner, by challan. */
    LEARNER_BY_CHALLAN,
    /** The university, for all that it was allocated. */
    UNIVERSITY,
    /** Nobody. */
    NOBODY
  }

  /**
   * Copies the clauses.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Fee {
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(payer, "payer");
    clauses = List.copyOf(clauses);
    if (clauses.isEmpty()) {
      throw new IllegalArgumentException("A fee rests on a clause");
    }
  }
}
