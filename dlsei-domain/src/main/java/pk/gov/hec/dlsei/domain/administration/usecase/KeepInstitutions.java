package pk.gov.hec.dlsei.domain.administration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionLine;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;

/**
 * Administrators keep the universities, and HEC. None is ever taken out: one that HEC no longer
 * recognises takes no applications (WP2/3.1), and its past stays.
 */
@ApplicationScoped
@Transactional
public class KeepInstitutions {

  @Inject InstitutionRepository institutions;
  @Inject AuditTrail audit;

  /** All of them, by name. */
  public List<Institution> all(Actor actor) {
    actor.require(Role.ADMINISTRATOR);
    return institutions.all();
  }

  /** One; empty where there is none. */
  public Optional<Institution> find(Actor actor, InstitutionCode code) {
    actor.require(Role.ADMINISTRATOR);
    return institutions.find(code);
  }

  /**
   * Adds one.
   *
   * @param actor an administrator
   * @param code new
   * @param line the rest
   * @param reason not blank
   * @throws DlseiException ALREADY_TAKEN where the code is known
   */
  public void add(Actor actor, InstitutionCode code, InstitutionLine line, String reason) {
    actor.require(Role.ADMINISTRATOR);
    Institution added = new Institution(code, line);
    institutions.addNow(added);
    Map<String, Object> facts = new LinkedHashMap<>(facts(added));
    facts.put("reason", reason);
    audit.record(actor.accountId(), AuditAction.INSTITUTION_ADDED, "institution:" + code, facts);
  }

  /**
   * Changes one; the audit trail keeps what was different before.
   *
   * @param actor an administrator
   * @param code of it
   * @param seen the version that the administrator saw
   * @param line the rest
   * @param reason not blank
   * @throws DlseiException CHANGED_MEANWHILE where somebody else has changed it
   */
  public void change(
      Actor actor, InstitutionCode code, int seen, InstitutionLine line, String reason) {
    actor.require(Role.ADMINISTRATOR);
    Institution institution =
        institutions
            .find(code)
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such institution"));
    if (institution.version() != seen) {
      throw new DlseiException(ErrorCode.CHANGED_MEANWHILE, "Changed by somebody else");
    }
    Map<String, Object> before = facts(institution);
    institution.update(line);
    institutions.flush();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts(institution)
        .forEach(
            (name, value) -> {
              if (!value.equals(before.get(name))) {
                facts.put(name, before.get(name) + " > " + value);
              }
            });
    facts.put("reason", reason);
    audit.record(actor.accountId(), AuditAction.INSTITUTION_CHANGED, "institution:" + code, facts);
  }

  private static Map<String, Object> facts(Institution institution) {
    InstitutionLine line = institution.line();
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("name", line.name());
    facts.put("sector", line.sector().name());
    facts.put("mode", line.mode().name());
    facts.put("province", line.province());
    facts.put("city", line.city());
    facts.put("emailDomain", line.emailDomain());
    facts.put("pernAccount", line.pernAccount());
    facts.put("enrolment", line.enrolment());
    facts.put("recognised", line.recognised());
    return facts;
  }
}
