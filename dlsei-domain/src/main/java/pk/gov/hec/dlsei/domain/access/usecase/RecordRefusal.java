package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.AttemptGuard;
import pk.gov.hec.dlsei.domain.access.Limit;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.crypto.Vault;

/**
 * Writes down that somebody asked for what is for others; of somebody who goes on and on, so many
 * an hour and then that there were more, since nothing is ever deleted from the audit trail.
 */
@ApplicationScoped
public class RecordRefusal {

  @Inject AuditTrail audit;
  @Inject AttemptGuard guard;
  @Inject Vault vault;

  /**
   * Writes it down.
   *
   * @param actor who asked
   * @param asked a path of the platform, with or without its query
   */
  @Transactional
  public void handle(Actor actor, String asked) {
    byte[] subject = vault.lookup("refusal", Long.toString(actor.accountId()));
    AttemptGuard.Answer answer = guard.attempt(subject, Limit.REFUSALS);
    if (answer != AttemptGuard.Answer.LOCKED) {
      audit.record(
          actor.accountId(),
          AuditAction.ACCESS_REFUSED,
          "page:" + asked,
          answer == AttemptGuard.Answer.PASS ? Map.of() : Map.of("moreNotRecorded", true));
    }
  }
}
