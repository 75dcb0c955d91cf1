package pk.gov.hec.dlsei.domain.application.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.PriorStanding;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.application.PriorStandings;

/** Reads it from the applications and their licences. */
@ApplicationScoped
public class JpaPriorStandings implements PriorStandings {

  private static final String FURTHEST =
      """
      SELECT CASE
               WHEN l.activated_at IS NOT NULL THEN 'USER'
               WHEN l.id IS NOT NULL THEN 'NEVER_ACTIVATED'
               WHEN a.status IN ('WAITING', 'APPROVED') THEN 'NEVER_LICENSED'
               WHEN a.status = 'PENDING' THEN 'UNDECIDED'
               ELSE 'NONE'
             END
        FROM application a LEFT JOIN licence l ON l.application_id = a.id
       WHERE a.person_id = ?1 AND a.cohort = ?2
       ORDER BY (l.activated_at IS NOT NULL) DESC, (l.id IS NOT NULL) DESC,
                array_position(ARRAY['APPROVED', 'WAITING', 'PENDING', 'REJECTED', 'DRAFT'], a.status)
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
