package pk.gov.hec.dlsei.domain.licence.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.application.QuotedNumber;
import pk.gov.hec.dlsei.domain.licence.Licence;
import pk.gov.hec.dlsei.domain.licence.LicenceLine;
import pk.gov.hec.dlsei.domain.licence.LicenceQuery;
import pk.gov.hec.dlsei.domain.licence.LicenceStatus;
import pk.gov.hec.dlsei.domain.sql.Conditions;
import pk.gov.hec.dlsei.domain.sql.Sql;

/** Pages through licences in SQL. */
@ApplicationScoped
@Transactional
public class JpaLicenceQuery implements LicenceQuery {

  private static final String LINES =
      """
      SELECT l.id, a.place, p.name, l.institution, l.status, l.starts_on, l.ends_on, l.activated_at,
             y.courses, y.courses_completed, y.last_active_on, l.ended_at
      FROM licence l JOIN application a ON a.id = l.application_id JOIN person p ON p.id = l.person_id
           LEFT JOIN licence_activity y ON y.licence_id = l.id
      WHERE true
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public List<LicenceLine> page(
      Optional<InstitutionCode> institution, Optional<LicenceStatus> status, int first, int size) {
    Conditions where =
        new Conditions()
            .andIf("l.institution = ?", institution.map(InstitutionCode::value))
            .andIf("l.status = ?", status.map(Enum::name));
    return lines(where, " ORDER BY l.id LIMIT " + size + " OFFSET " + first);
  }

  @Override
  public List<LicenceLine> learners(
      Whose whose, Optional<LicenceStatus> status, int first, int size) {
    Conditions where =
        new Conditions()
            .and("l.institution = ?", whose.institution().value())
            .and("l.cohort = ?", whose.cohort().value())
            .andIf("l.status = ?", status.map(Enum::name));
    return lines(where, " ORDER BY lower(p.name), l.id LIMIT " + size + " OFFSET " + first);
  }

  private List<LicenceLine> lines(Conditions where, String order) {
    List<?> rows = where.fill(em.createNativeQuery(LINES + where.sql() + order)).getResultList();
    return rows.stream().map(Object[].class::cast).map(JpaLicenceQuery::line).toList();
  }

  private static LicenceLine line(Object[] row) {
    LicenceStatus status = LicenceStatus.valueOf((String) row[4]);
    LocalDate endsOn = ((Date) row[6]).toLocalDate();
    return new LicenceLine(
        QuotedNumber.LICENCE.of(((Number) row[0]).longValue()),
        QuotedNumber.APPLICATION.of(((Number) row[1]).longValue()),
        (String) row[2],
        (String) row[3],
        status,
        ((Date) row[5]).toLocalDate(),
        endsOn,
        Licence.lastDay(status, endsOn, Optional.ofNullable(row[11]).map(Sql::instant)),
        Optional.ofNullable(row[7]).map(Sql::instant),
        Optional.ofNullable(row[8]).map(courses -> learning(row)));
  }

  private static LicenceLine.Learning learning(Object[] row) {
    return new LicenceLine.Learning(
        ((Number) row[8]).intValue(),
        ((Number) row[9]).intValue(),
        Optional.ofNullable((Date) row[10]).map(Date::toLocalDate));
  }
}
