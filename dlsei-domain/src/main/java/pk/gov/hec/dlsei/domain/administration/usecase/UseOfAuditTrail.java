package pk.gov.hec.dlsei.domain.administration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;

/** Writes down who used the audit trail itself. */
@ApplicationScoped
@Transactional
public class UseOfAuditTrail {

  @Inject AuditTrail audit;

  /**
   * Writes it down, whatever comes of the rest.
   *
   * @param actor an administrator
   * @param action what was done with the trail
   * @param facts by name
   */
  public void record(Actor actor, AuditAction action, Map<String, ?> facts) {
    audit.record(actor.accountId(), action, "audit", facts);
  }
}
