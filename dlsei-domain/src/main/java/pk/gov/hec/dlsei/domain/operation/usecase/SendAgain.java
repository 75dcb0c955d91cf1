package pk.gov.hec.dlsei.domain.operation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
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
   * @param actor an operator or administrator
   * @param id of the message
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException CHANGED_MEANWHILE where it cannot be sent
   *     again
   */
  public void handle(Actor actor, long id) {
    demandOperator(actor);
    outbox.sendAgain(id, realTime.instant());
    audit.record(actor.accountId(), AuditAction.OUTBOX_RETRIED, "outbox:" + id, Map.of());
  }

  static void demandOperator(Actor actor) {
    if (!actor.is(Role.BATCH_OPERATOR) && !actor.is(Role.ADMINISTRATOR)) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "This needs an operator or administrator");
    }
  }
}
