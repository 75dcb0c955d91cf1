package pk.gov.hec.dlsei.domain.notification.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.notification.Outbox;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * An operator sends a message again: one that waits at once, one that was given up anew, a sent
 * mail once more.
 */
@ApplicationScoped
@Transactional
public class SendAgain {

  @Inject Outbox outbox;
  @Inject AuditTrail audit;
  @Inject @RealTime Clock realTime;

  /**
   * Sends it.
   *
   * @param account of the operator, whose role the page has checked
   * @param id of the message
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException CHANGED_MEANWHILE where it cannot be sent
   *     again
   */
  public void handle(long account, long id) {
    outbox.sendAgain(id, realTime.instant());
    audit.record(account, AuditAction.OUTBOX_RETRIED, "outbox:" + id, Map.of());
  }
}
