package pk.gov.hec.dlsei.domain.staff.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.sql.Conditions;
import pk.gov.hec.dlsei.domain.sql.Sql;
import pk.gov.hec.dlsei.domain.staff.FocalPersonLine;
import pk.gov.hec.dlsei.domain.staff.StaffLine;
import pk.gov.hec.dlsei.domain.staff.StaffQuery;

/** Lists users and focal persons in SQL. */
@ApplicationScoped
@Transactional
public class JpaStaffQuery implements StaffQuery {

  private static final String USERS =
      " FROM account a JOIN person p ON p.id = a.person_id WHERE a.status <> 'SERVICE'";

  private static final String LINES =
      """
      SELECT a.id, p.name, a.email,
             (SELECT string_agg(r.role, ',' ORDER BY r.role) FROM account_role r WHERE r.account_id = a.id),
             (SELECT i.name FROM account_role r JOIN institution i ON i.code = r.institution
              WHERE r.account_id = a.id),
             a.status = 'ACTIVE', a.totp_confirmed_at IS NOT NULL
      """;

  private static final String HAS_ROLE =
      "EXISTS (SELECT FROM account_role r WHERE r.account_id = a.id AND r.role = ?)";

  private static final String FOCAL_PERSONS =
      """
       FROM institution i
       LEFT JOIN (account_role r JOIN account a ON a.id = r.account_id AND a.status <> 'SERVICE')
         ON r.institution = i.code
       LEFT JOIN person p ON p.id = a.person_id
       LEFT JOIN appointment t ON t.account_id = a.id AND t.role = r.role AND t.state = 'CONFIRMED'
       LEFT JOIN account ca ON ca.id = t.covers LEFT JOIN person cp ON cp.id = ca.person_id
       WHERE true
      """;

  private static final String FOCAL_PERSON_LINES =
      """
      SELECT i.code, i.name, a.id, p.name, a.email, a.status = 'ACTIVE', t.letter, r.starts_on, r.ends_on,
             cp.name, (SELECT max(d.submitted_at) FROM disclaimer d
                       WHERE d.account_id = a.id AND d.institution = i.code)
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public int count(Filter filter) {
    Conditions where = where(filter);
    return number(where, "SELECT count(*)" + USERS + where.sql());
  }

  @Override
  public List<StaffLine> page(Filter filter, int first, int size) {
    Conditions where = where(filter);
    String order = " ORDER BY lower(p.name), a.id";
    return rows(where, LINES + USERS + where.sql() + order, first, size).stream()
        .map(JpaStaffQuery::line)
        .toList();
  }

  private static Conditions where(Filter filter) {
    Conditions where = new Conditions().andIf(HAS_ROLE, filter.role().map(Enum::name));
    filter
        .text()
        .map(text -> text.toLowerCase(Locale.ROOT))
        .ifPresent(
            text ->
                where.and("(lower(p.name) LIKE ? OR a.email = ?)", Sql.beginningWith(text), text));
    if (filter.role().isEmpty() && filter.text().isEmpty()) {
      where.and(HAS_ROLE.replace("= ?", "<> ?"), Role.APPLICANT.name());
    }
    return where;
  }

  @Override
  public int countFocalPersons(Universities filter) {
    Conditions where = where(filter);
    return number(where, "SELECT count(*)" + FOCAL_PERSONS + where.sql());
  }

  @Override
  public List<FocalPersonLine> focalPersons(Universities filter, int first, int size) {
    Conditions where = where(filter);
    String order = " ORDER BY i.name, i.code, t.covers NULLS FIRST, a.id";
    return rows(where, FOCAL_PERSON_LINES + FOCAL_PERSONS + where.sql() + order, first, size)
        .stream()
        .map(JpaStaffQuery::focalPerson)
        .toList();
  }

  private static Conditions where(Universities filter) {
    Conditions where = new Conditions();
    filter
        .text()
        .map(text -> text.toLowerCase(Locale.ROOT))
        .ifPresent(
            text ->
                where.and(
                    "(lower(i.name) LIKE ? OR lower(i.code) = ?)", Sql.beginningWith(text), text));
    return filter.without() ? where.and("r.account_id IS NULL") : where;
  }

  private int number(Conditions where, String sql) {
    return ((Number) where.fill(em.createNativeQuery(sql)).getSingleResult()).intValue();
  }

  private List<Object[]> rows(Conditions where, String sql, int first, int size) {
    String page = sql + " LIMIT " + size + " OFFSET " + first;
    List<?> rows = where.fill(em.createNativeQuery(page)).getResultList();
    return rows.stream().map(Object[].class::cast).toList();
  }

  private static StaffLine line(Object[] row) {
    String roles = row[3] == null ? "" : (String) row[3];
    return new StaffLine(
        ((Number) row[0]).longValue(),
        (String) row[1],
        (String) row[2],
        Arrays.stream(roles.split(",")).filter(r -> !r.isEmpty()).map(Role::valueOf).toList(),
        Optional.ofNullable((String) row[4]),
        (Boolean) row[5],
        (Boolean) row[6]);
  }

  private static FocalPersonLine focalPerson(Object[] row) {
    return new FocalPersonLine(
        new InstitutionCode((String) row[0]),
        (String) row[1],
        Optional.ofNullable(row[2]).map(id -> person(row)));
  }

  private static FocalPersonLine.FocalPerson person(Object[] row) {
    return new FocalPersonLine.FocalPerson(
        ((Number) row[2]).longValue(),
        (String) row[3],
        (String) row[4],
        (Boolean) row[5],
        Optional.ofNullable((String) row[6]),
        day(row[7]),
        day(row[8]),
        Optional.ofNullable((String) row[9]),
        Optional.ofNullable(row[10]).map(Sql::instant));
  }

  private static Optional<LocalDate> day(Object column) {
    return Optional.ofNullable((Date) column).map(Date::toLocalDate);
  }
}
