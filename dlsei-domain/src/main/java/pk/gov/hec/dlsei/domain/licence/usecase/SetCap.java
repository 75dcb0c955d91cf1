package pk.gov.hec.dlsei.domain.licence.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.OptionalInt;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;
import pk.gov.hec.dlsei.domain.quota.SeatPools;

/**
 * HEC caps what one university may take of a pool, or lifts the cap (R05); whoever may now be
 * served is.
 */
@ApplicationScoped
@Transactional
public class SetCap {

  @Inject SeatPools pools;
  @Inject InstitutionRepository institutions;
  @Inject GiveSeat seats;
  @Inject AuditTrail audit;

  /**
   * Sets or lifts a cap.
   *
   * @param actor an HEC officer
   * @param pool its id
   * @param institution not null
   * @param most seats at most; empty to lift the cap
   * @param reason for the audit trail, not blank
   * @throws DlseiException NOT_ALLOWED for others, NOT_FOUND for an unknown university
   */
  public void handle(
      Actor actor, String pool, InstitutionCode institution, OptionalInt most, String reason) {
    actor.require(Role.HEC_OFFICER);
    if (institutions.find(institution).isEmpty()) {
      throw new DlseiException(ErrorCode.NOT_FOUND, "There is no institution " + institution);
    }
    pools.lock(pool);
    if (most.isPresent()) {
      pools.setCap(pool, institution, most.getAsInt());
    } else {
      pools.removeCap(pool, institution);
    }
    audit.record(
        actor.accountId(),
        most.isPresent() ? AuditAction.CAP_SET : AuditAction.CAP_REMOVED,
        "pool:" + pool,
        Map.of(
            "institution",
            institution.value(),
            "seats",
            most.isPresent() ? most.getAsInt() : "none",
            "reason",
            reason));
    seats.serve(pool);
  }
}
