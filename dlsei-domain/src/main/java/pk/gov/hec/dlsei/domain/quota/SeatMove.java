package pk.gov.hec.dlsei.domain.quota;

import java.time.Instant;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/**
 * Seats that went from one pool of a university to another: moved by it (SOP1/A5), or by a clause
 * on its day (reading R17).
 *
 * @param cohort of the pools
 * @param institution whose pools they are
 * @param giver the key of the pool that gives
 * @param taker the key of the pool that gets
 * @param seats at least one
 * @param grounds who or what moved them
 * @param movedAt by the business clock
 */
public record SeatMove(
    CohortId cohort,
    InstitutionCode institution,
    String giver,
    String taker,
    int seats,
    Grounds grounds,
    Instant movedAt) {

  /**
   * Who or what moved seats: either a person with a reason, or a clause.
   *
   * @param by the focal person's account
   * @param reason of the university
   * @param clause that moved them
   */
  public record Grounds(Optional<Long> by, Optional<String> reason, Optional<String> clause) {

    /** A focal person's decision. */
    public static Grounds of(long account, String reason) {
      return new Grounds(Optional.of(account), Optional.of(reason), Optional.empty());
    }

    /** What a clause brings about by itself. */
    public static Grounds of(String clause) {
      return new Grounds(Optional.empty(), Optional.empty(), Optional.of(clause));
    }
  }
}
