package pk.gov.hec.dlsei.domain.cohort.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.cohort.Cohort;
import pk.gov.hec.dlsei.domain.cohort.CohortRepository;
import pk.gov.hec.dlsei.domain.error.Violations;

/** Keeps cohorts in their table. */
@ApplicationScoped
@Transactional
public class JpaCohortRepository implements CohortRepository {

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public Optional<Cohort> find(CohortId id) {
    return Optional.ofNullable(em.find(Cohort.class, id.value()));
  }

  @Override
  public List<Cohort> open() {
    return em.createQuery("SELECT c FROM Cohort c WHERE c.state = ?1 ORDER BY c.id", Cohort.class)
        .setParameter(1, Cohort.State.OPEN)
        .getResultList();
  }

  @Override
  public List<Cohort> all() {
    return em.createQuery("SELECT c FROM Cohort c ORDER BY c.id", Cohort.class).getResultList();
  }

  @Override
  public void add(Cohort cohort) {
    try {
      em.persist(cohort);
      em.flush();
    } catch (PersistenceException e) {
      throw Violations.translated(e);
    }
  }

  @Override
  public void flush() {
    try {
      em.flush();
    } catch (PersistenceException e) {
      throw Violations.translated(e);
    }
  }
}
