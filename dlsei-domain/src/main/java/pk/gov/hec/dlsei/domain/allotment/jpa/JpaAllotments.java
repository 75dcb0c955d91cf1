package pk.gov.hec.dlsei.domain.allotment.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.allotment.AllotmentRecord;
import pk.gov.hec.dlsei.domain.allotment.AllotmentRecord.State;
import pk.gov.hec.dlsei.domain.allotment.Allotments;
import pk.gov.hec.dlsei.domain.allotment.Share;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.error.Violations;

/** Keeps allotments in their tables. */
@ApplicationScoped
@Transactional
public class JpaAllotments implements Allotments {

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public Optional<AllotmentRecord> draft(CohortId cohort) {
    return of(cohort, State.DRAFT).stream().findFirst();
  }

  @Override
  public List<AllotmentRecord> published(CohortId cohort) {
    return of(cohort, State.PUBLISHED);
  }

  private List<AllotmentRecord> of(CohortId cohort, State state) {
    return em.createQuery(
            "SELECT a FROM AllotmentRecord a WHERE a.cohort = ?1 AND a.state = ?2"
                + " ORDER BY a.number DESC",
            AllotmentRecord.class)
        .setParameter(1, cohort.value())
        .setParameter(2, state)
        .getResultList();
  }

  @Override
  public List<Share> shares(AllotmentRecord allotment) {
    return em.createQuery(
            "SELECT s FROM Share s WHERE s.allotmentId = ?1 ORDER BY s.institution", Share.class)
        .setParameter(1, allotment.id())
        .getResultList();
  }

  @Override
  public void replaceDraft(AllotmentRecord draft) {
    try {
      draft(draft.cohort())
          .ifPresent(
              before -> {
                em.createQuery("DELETE FROM Share s WHERE s.allotmentId = ?1")
                    .setParameter(1, before.id())
                    .executeUpdate();
                em.remove(before);
                em.flush();
              });
      em.persist(draft);
      em.flush();
    } catch (PersistenceException e) {
      throw Violations.translated(e);
    }
  }

  @Override
  public void add(List<Share> shares) {
    shares.forEach(em::persist);
  }

  @Override
  public void changed(AllotmentRecord allotment, int seen) {
    if (allotment.version() != seen) {
      throw new DlseiException(ErrorCode.CHANGED_MEANWHILE, "The draft was changed meanwhile");
    }
    try {
      if (allotment.publication().isEmpty()) { // publishing counts itself
        em.lock(allotment, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
      }
      em.flush();
    } catch (PersistenceException e) {
      throw Violations.translated(e);
    }
  }
}
