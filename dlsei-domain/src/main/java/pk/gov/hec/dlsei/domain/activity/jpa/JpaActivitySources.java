package pk.gov.hec.dlsei.domain.activity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.activity.ActivityKind;
import pk.gov.hec.dlsei.domain.activity.ActivitySource;
import pk.gov.hec.dlsei.domain.activity.ActivitySources;
import pk.gov.hec.dlsei.domain.activity.ActivityState;
import pk.gov.hec.dlsei.domain.error.Violations;

/** Keeps the readings of the learning platform's data. */
@ApplicationScoped
@Transactional
public class JpaActivitySources implements ActivitySources {

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public Optional<ActivitySource> find(long id) {
    return Optional.ofNullable(em.find(ActivitySource.class, id));
  }

  @Override
  public Optional<ActivitySource> findLocked(long id) {
    return Optional.ofNullable(em.find(ActivitySource.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Override
  public void add(ActivitySource source) {
    try {
      em.persist(source);
      em.flush();
    } catch (PersistenceException e) {
      throw Violations.translated(e);
    }
  }

  @Override
  public List<Long> toRead() {
    return em.createQuery(
            "SELECT s.id FROM ActivitySource s WHERE s.kind = ?1 AND s.state IN ?2 ORDER BY s.id",
            Long.class)
        .setParameter(1, ActivityKind.EXPORT)
        .setParameter(2, List.of(ActivityState.UPLOADED, ActivityState.READING))
        .getResultList();
  }

  @Override
  public boolean isUploaded() {
    return !em.createQuery("SELECT s.id FROM ActivitySource s WHERE s.state = ?1", Long.class)
        .setParameter(1, ActivityState.UPLOADED)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Override
  public Optional<ActivitySource> openWalk() {
    return em.createQuery(
            "SELECT s FROM ActivitySource s WHERE s.kind = ?1 AND s.state = ?2 ORDER BY s.id",
            ActivitySource.class)
        .setParameter(1, ActivityKind.INTERFACE)
        .setParameter(2, ActivityState.READING)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Instant> lastWalk() {
    return em.createQuery(
            "SELECT s FROM ActivitySource s WHERE s.state = ?1 AND s.kind = ?2 ORDER BY s.asOf DESC",
            ActivitySource.class)
        .setParameter(1, ActivityState.DONE)
        .setParameter(2, ActivityKind.INTERFACE)
        .setMaxResults(1)
        .getResultStream()
        .map(ActivitySource::asOf)
        .findFirst();
  }

  @Override
  public List<ActivitySource> latest(int most) {
    return em.createQuery(
            "SELECT s FROM ActivitySource s WHERE s.kind <> ?1 ORDER BY s.id DESC",
            ActivitySource.class)
        .setParameter(1, ActivityKind.SNAPSHOT)
        .setMaxResults(most)
        .getResultList();
  }
}
