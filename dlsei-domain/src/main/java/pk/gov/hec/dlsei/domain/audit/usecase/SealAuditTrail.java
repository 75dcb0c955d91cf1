package pk.gov.hec.dlsei.domain.audit.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import pk.gov.hec.dlsei.domain.audit.AuditChain;
import pk.gov.hec.dlsei.domain.audit.AuditEntry;
import pk.gov.hec.dlsei.domain.audit.AuditSeal;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * Seals what has come into the audit trail. The chain's head goes into the server's log once an
 * hour: whoever takes the last links away, too, has that against them.
 */
@ApplicationScoped
public class SealAuditTrail {

  private static final Logger LOG = Logger.getLogger(SealAuditTrail.class.getName());
  private static final Duration TOLD_EVERY = Duration.ofHours(1);

  /** So many in one transaction. */
  static final int MOST = 1_000;

  private volatile Instant told = Instant.EPOCH;

  @Inject AuditChain chain;
  @Inject Vault vault;
  @Inject @RealTime Clock realTime;

  /**
   * Seals the oldest ones that wait.
   *
   * @return how many; 0 where another server is at it, too
   */
  @Transactional
  public int handle() {
    if (!chain.lock()) {
      return 0;
    }
    AuditSeal last = chain.last();
    List<AuditChain.Sealed> links = new ArrayList<>();
    for (AuditEntry entry : chain.unsealed(MOST)) {
      last = last.next(entry, vault);
      links.add(new AuditChain.Sealed(entry, last));
    }
    chain.add(links, realTime.instant());
    tell(last);
    return links.size();
  }

  private void tell(AuditSeal head) {
    Instant now = realTime.instant();
    if (now.isAfter(told.plus(TOLD_EVERY))) {
      LOG.log(Level.INFO, "The audit trail is sealed up to {0}", head);
      told = now;
    }
  }
}
