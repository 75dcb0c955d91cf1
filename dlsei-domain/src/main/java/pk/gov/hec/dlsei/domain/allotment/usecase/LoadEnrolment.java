package pk.gov.hec.dlsei.domain.allotment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;

/** Brings the universities' enrolment up to date, from which seats are computed (SOP1/A2). */
@ApplicationScoped
@Transactional
public class LoadEnrolment {

  @Inject InstitutionRepository institutions;
  @Inject AuditTrail audit;

  /**
   * Takes the numbers over; universities that are not among them keep theirs.
   *
   * @param actor an HEC officer
   * @param numbers students by university, of a table that was read
   * @return how many have changed
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException CHANGED_MEANWHILE where somebody changes
   *     one of the universities at the same moment
   */
  public int handle(Actor actor, Map<InstitutionCode, Integer> numbers) {
    actor.require(Role.HEC_OFFICER);
    int changed = 0;
    for (Institution institution : institutions.all()) {
      Integer students = numbers.get(institution.code());
      if (students != null && students != institution.line().enrolment()) {
        institution.update(institution.line().enrolling(students));
        changed++;
      }
    }
    institutions.flush();
    audit.record(
        actor.accountId(),
        AuditAction.ENROLMENT_LOADED,
        "institutions",
        Map.of("lines", numbers.size(), "changed", changed));
    return changed;
  }
}
