package pk.gov.hec.dlsei.domain.application.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.PriorStanding;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.application.PriorStandings;

/** Reads it from the applications, their licences, and the flags of the cohort (WP2/A.1). */
@ApplicationScoped
public class JpaPriorStandings implements PriorStandings {

  /** An officer's word first; else whatever came furthest, here or at the learning platform. */
  private static final String FURTHEST =
      """
      SELECT standing FROM (
        SELECT 0 AS word,
               CASE
                 WHEN l.status = 'REVOKED' THEN 'REVOKED'
                 WHEN l.status = 'WITHDRAWN' THEN 'NONE'
                 WHEN l.activated_at IS NOT NULL AND a.takeover_id IS NOT NULL THEN 'ENDED_WITH_IT'
                 WHEN l.activated_at IS NOT NULL THEN 'USER'
                 WHEN l.id IS NOT NULL THEN 'NEVER_ACTIVATED'
                 WHEN a.status IN ('WAITING', 'APPROVED') THEN 'NEVER_LICENSED'
                 WHEN a.status = 'PENDING' THEN 'UNDECIDED'
                 ELSE 'NONE'
               END AS standing
          FROM application a LEFT JOIN licence l ON l.application_id = a.id
         WHERE a.person_id = ?1 AND a.cohort = ?2
        UNION ALL
        SELECT CASE WHEN f.person_id IS NULL THEN 0 ELSE 1 END, f.standing
          FROM cohort_flag f
         WHERE f.cohort = ?2 AND f.withdrawn_at IS NULL
           AND (f.person_id = ?1
                OR f.email = (SELECT c.email FROM account c WHERE c.person_id = ?1)
                OR f.learner_id IN (SELECT l.learner_id FROM licence l WHERE l.person_id = ?1))) AS told
      ORDER BY word DESC,
               array_position(ARRAY['USER', 'ENDED_WITH_IT', 'REVOKED', 'NEVER_ACTIVATED',
                                    'NEVER_LICENSED', 'UNDECIDED', 'NONE'], standing)
      LIMIT 1
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  @Transactional
  public PriorStanding of(long personId, CohortId cohort) {
    List<?> found =
        em.createNativeQuery(FURTHEST)
            .setParameter(1, personId)
            .setParameter(2, cohort.value())
            .getResultList();
    return found.isEmpty() ? PriorStanding.NONE : PriorStanding.valueOf((String) found.get(0));
  }
}
