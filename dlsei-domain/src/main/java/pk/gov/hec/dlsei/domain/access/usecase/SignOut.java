package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;

/** Somebody signs out, in one browser. The session itself is the container's to end. */
@ApplicationScoped
@Transactional
public class SignOut {

  @Inject AuditTrail audit;

  /**
   * Writes it down.
   *
   * @param accountId signed in until now
   */
  public void handle(long accountId) {
    audit.record(accountId, AuditAction.SIGNED_OUT, "account:" + accountId, Map.of());
  }
}
