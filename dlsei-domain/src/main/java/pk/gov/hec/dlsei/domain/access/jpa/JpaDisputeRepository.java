package pk.gov.hec.dlsei.domain.access.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.CnicDispute;
import pk.gov.hec.dlsei.domain.access.DisputeRepository;
import pk.gov.hec.dlsei.domain.error.Violations;

/** Keeps disputes in their table. */
@ApplicationScoped
public class JpaDisputeRepository implements DisputeRepository {

  private static final int SHOWN = 50;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public void add(CnicDispute dispute) {
    try {
      em.persist(dispute);
      em.flush();
    } catch (PersistenceException e) {
      throw Violations.translated(e);
    }
  }

  @Override
  public Optional<CnicDispute> findLocked(long id) {
    return Optional.ofNullable(em.find(CnicDispute.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public List<CnicDispute> open() {
    return em.createQuery(
            "SELECT d FROM CnicDispute d WHERE d.state = ?1 ORDER BY d.filedAt, d.id",
            CnicDispute.class)
        .setParameter(1, CnicDispute.State.OPEN)
        .setMaxResults(SHOWN)
        .getResultList();
  }
}
