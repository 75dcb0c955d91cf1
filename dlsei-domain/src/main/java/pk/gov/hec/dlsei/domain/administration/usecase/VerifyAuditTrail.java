package pk.gov.hec.dlsei.domain.administration.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditChain;
import pk.gov.hec.dlsei.domain.audit.AuditChain.Sealed;
import pk.gov.hec.dlsei.domain.audit.AuditSeal;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Computes the whole chain anew and compares, piece by piece: no link ever changes. */
@ApplicationScoped
public class VerifyAuditTrail {

  private static final int CHUNK = 5_000;

  /**
   * What came of it.
   *
   * @param head the last link that is good; of all, where none is broken
   * @param broken the position of the first link that does not fit; empty where all do
   * @param late events without a seal, though they should have had one long ago
   */
  public record Verdict(AuditSeal head, Optional<Long> broken, int late) {

    /** Whether nothing was changed, taken away or slipped in. */
    public boolean isGood() {
      return broken.isEmpty() && late == 0;
    }
  }

  @Inject AuditChain chain;
  @Inject UseOfAuditTrail use;
  @Inject Vault vault;
  @Inject @RealTime Clock realTime;

  /**
   * Verifies, and writes down that it was done.
   *
   * @param actor an administrator
   * @return never null
   */
  public Verdict handle(Actor actor) {
    actor.require(Role.ADMINISTRATOR);
    Verdict verdict = verify();
    use.record(
        actor,
        AuditAction.AUDIT_VERIFIED,
        Map.of("good", verdict.isGood(), "sealed", verdict.head().position()));
    return verdict;
  }

  private Verdict verify() {
    int late = chain.unsealedBefore(realTime.instant().minus(AuditChain.LATEST));
    AuditSeal head = AuditSeal.BEGINNING;
    for (List<Sealed> links = chain.after(0, CHUNK);
        !links.isEmpty();
        links = chain.after(head.position(), CHUNK)) {
      for (Sealed link : links) {
        AuditSeal computed = head.next(link.entry(), vault);
        if (!computed.isSameAs(link.seal())) {
          return new Verdict(head, Optional.of(link.seal().position()), late);
        }
        head = computed;
      }
    }
    return new Verdict(head, Optional.empty(), late);
  }
}
