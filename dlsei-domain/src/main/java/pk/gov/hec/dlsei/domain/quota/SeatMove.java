package pk.gov.hec.dlsei.domain.quota;

import java.time.Instant;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/**
 * Seats that a university moves from one of its pools to another (SOP1/A5).
 *
 * @param cohort of the pools
 * @param institution whose pools they are
 * @param giver the key of the pool that gives
 * @param taker the key of the pool that gets
 * @param seats at least one
 * @param reason of the university
 * @param movedBy the focal person's account
 * @param movedAt by the business clock
 */
public record SeatMove(
    CohortId cohort,
    InstitutionCode institution,
    String giver,
    String taker,
    int seats,
    String reason,
    long movedBy,
    Instant movedAt) {}
