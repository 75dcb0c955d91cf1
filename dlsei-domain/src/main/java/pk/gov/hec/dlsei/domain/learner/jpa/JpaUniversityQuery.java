package pk.gov.hec.dlsei.domain.learner.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.learner.UniversityQuery;
import pk.gov.hec.dlsei.domain.licence.LicenceQuery.Whose;
import pk.gov.hec.dlsei.domain.licence.LicenceStatus;

/** Counts and pages in SQL. */
@ApplicationScoped
@Transactional
public class JpaUniversityQuery implements UniversityQuery {

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public List<CohortId> cohorts(InstitutionCode institution) {
    List<?> ids =
        em.createNativeQuery(
                "SELECT DISTINCT cohort FROM application WHERE institution = ?1"
                    + " AND status <> 'DRAFT' ORDER BY cohort")
            .setParameter(1, institution.value())
            .getResultList();
    return ids.stream().map(id -> new CohortId((String) id)).toList();
  }

  @Override
  public Map<ApplicationStatus, Integer> applications(Whose place) {
    return counts("application", "AND status <> 'DRAFT'", place, ApplicationStatus.class);
  }

  @Override
  public Map<LicenceStatus, Integer> licences(Whose place) {
    return counts("licence", "", place, LicenceStatus.class);
  }

  private <E extends Enum<E>> Map<E, Integer> counts(
      String table, String more, Whose place, Class<E> states) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT status, count(*) FROM %s WHERE institution = ?1 AND cohort = ?2 %s GROUP BY status"
                    .formatted(table, more))
            .setParameter(1, place.institution().value())
            .setParameter(2, place.cohort().value())
            .getResultList();
    Map<E, Integer> counts = new EnumMap<>(states);
    rows.stream()
        .map(Object[].class::cast)
        .forEach(row -> counts.put(Enum.valueOf(states, (String) row[0]), number(row[1])));
    return counts;
  }

  private static int number(Object count) {
    return ((Number) count).intValue();
  }
}
