package pk.gov.hec.dlsei.domain.learner.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.application.QuotedNumber;
import pk.gov.hec.dlsei.domain.learner.UniversityQuery;
import pk.gov.hec.dlsei.domain.licence.LicenceLine;
import pk.gov.hec.dlsei.domain.licence.LicenceStatus;
import pk.gov.hec.dlsei.domain.sql.Conditions;
import pk.gov.hec.dlsei.domain.sql.Sql;

/** Counts and pages in SQL. */
@ApplicationScoped
@Transactional
public class JpaUniversityQuery implements UniversityQuery {

  private static final String LEARNERS =
      """
      SELECT l.id, a.place, p.name, l.institution, l.status, l.starts_on, l.ends_on, l.activated_at
        FROM licence l JOIN application a ON a.id = l.application_id JOIN person p ON p.id = l.person_id
       WHERE l.institution = ?1 AND l.cohort = ?2
      """;

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
  public Map<ApplicationStatus, Integer> applications(Place place) {
    return counts("application", "AND status <> 'DRAFT'", place, ApplicationStatus.class);
  }

  @Override
  public Map<LicenceStatus, Integer> licences(Place place) {
    return counts("licence", "", place, LicenceStatus.class);
  }

  private <E extends Enum<E>> Map<E, Integer> counts(
      String table, String more, Place place, Class<E> states) {
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

  @Override
  public List<LicenceLine> learners(
      Place place, Optional<LicenceStatus> status, int first, int size) {
    Conditions where =
        new Conditions(place.institution().value(), place.cohort().value())
            .andIf("l.status = ?", status.map(Enum::name));
    String sql =
        LEARNERS + where.sql() + " ORDER BY lower(p.name), l.id LIMIT " + size + " OFFSET " + first;
    List<?> rows = where.fill(em.createNativeQuery(sql)).getResultList();
    return rows.stream().map(Object[].class::cast).map(JpaUniversityQuery::line).toList();
  }

  private static LicenceLine line(Object[] row) {
    return new LicenceLine(
        QuotedNumber.LICENCE.of(((Number) row[0]).longValue()),
        QuotedNumber.APPLICATION.of(((Number) row[1]).longValue()),
        (String) row[2],
        (String) row[3],
        LicenceStatus.valueOf((String) row[4]),
        ((Date) row[5]).toLocalDate(),
        ((Date) row[6]).toLocalDate(),
        Optional.ofNullable(row[7]).map(Sql::instant));
  }
}
