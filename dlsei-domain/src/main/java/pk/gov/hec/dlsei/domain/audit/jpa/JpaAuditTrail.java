package pk.gov.hec.dlsei.domain.audit.jpa;

import com.google.gson.Gson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditEvent;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Keeps the audit trail in its table. */
@ApplicationScoped
public class JpaAuditTrail implements AuditTrail {

  private static final Gson GSON = new Gson();

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Inject @RealTime Clock realTime;
  @Inject Clock clock;

  @Override
  @Transactional(TxType.MANDATORY)
  public void record(Long actor, AuditAction action, String subject, Map<String, ?> facts) {
    em.persist(
        new AuditEvent(realTime.instant(), clock.instant(), actor, action)
            .of(subject, GSON.toJson(facts)));
  }
}
