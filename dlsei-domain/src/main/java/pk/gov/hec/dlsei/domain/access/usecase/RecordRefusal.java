package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;

/** Writes down that somebody asked for a page that is for others. */
@ApplicationScoped
public class RecordRefusal {

  @Inject AuditTrail audit;

  /**
   * Writes it down.
   *
   * @param actor who asked
   * @param page one of the platform's pages
   */
  @Transactional
  public void handle(Actor actor, String page) {
    audit.record(actor.accountId(), AuditAction.ACCESS_REFUSED, "page:" + page, Map.of());
  }
}
