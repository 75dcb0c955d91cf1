package pk.gov.hec.dlsei.domain.decision.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.decision.Decisions;

/** Keeps decision records in their append-only table. */
@ApplicationScoped
public class JpaDecisions implements Decisions {

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  @Transactional(TxType.MANDATORY)
  public void record(Decision decision) {
    em.persist(decision);
  }

  @Override
  @Transactional
  public List<Decision> of(long applicationId) {
    return em.createQuery(
            "SELECT d FROM Decision d WHERE d.applicationId = ?1 ORDER BY d.at, d.id",
            Decision.class)
        .setParameter(1, applicationId)
        .getResultList();
  }
}
