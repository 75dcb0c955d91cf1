package pk.gov.hec.dlsei.domain.revocation.jpa;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.application.QuotedNumber;
import pk.gov.hec.dlsei.domain.revocation.LicenceAtRisk;
import pk.gov.hec.dlsei.domain.revocation.RevocationFilter;
import pk.gov.hec.dlsei.domain.revocation.RevocationLine;
import pk.gov.hec.dlsei.domain.revocation.RevocationQuery;
import pk.gov.hec.dlsei.domain.revocation.RevocationState;
import pk.gov.hec.dlsei.domain.sql.jpa.ArrayStatement;

/** Pages in the database. */
@ApplicationScoped
@Transactional
public class JpaRevocationQuery implements RevocationQuery {

  private static final String WHERE =
      """
       WHERE r.cohort = ? AND r.state = ? AND (?::text IS NULL OR r.institution = ?)
         AND (?::text IS NULL OR EXISTS (SELECT 1 FROM json_array_elements_text(r.clauses::json) c WHERE c = ?))
         AND (?::bigint IS NULL OR EXISTS
               (SELECT 1 FROM mass_confirmation_case m WHERE m.confirmation_id = ? AND m.revocation_id = r.id))
      """;

  private static final String PAGE =
      """
      SELECT r.id, r.state, p.id, p.name, l.id, i.name, r.clauses, r.facts, r.officer_only,
             (SELECT count(*) FROM revocation_notice n WHERE n.licence_id = l.id), r.proposed_at, r.undo_until, r.reason,
             r.confirmed_at, cp.name, r.closed_at
        FROM revocation r JOIN licence l ON l.id = r.licence_id JOIN person p ON p.id = l.person_id
        JOIN institution i ON i.code = r.institution
        LEFT JOIN account ca ON ca.id = r.confirmed_by LEFT JOIN person cp ON cp.id = ca.person_id
      """
          + WHERE
          + " ORDER BY r.id OFFSET ? LIMIT ?";

  private static final String CLAUSES =
      """
      SELECT c, count(*) FROM revocation r, json_array_elements_text(r.clauses::json) c
       WHERE r.cohort = ? AND r.state = ? GROUP BY c
      """;

  private static final String UNIVERSITIES =
      """
      SELECT i.code, i.name, count(*) FROM revocation r JOIN institution i ON i.code = r.institution
       WHERE r.cohort = ? AND r.state = ? GROUP BY i.code, i.name ORDER BY i.name, i.code
      """;

  private static final String AT_RISK =
      """
      SELECT * FROM (
        SELECT DISTINCT ON (l.id) l.id, p.name, COALESCE(r.clauses::json ->> 0, n.clause) AS clause, n.last_day, r.state
          FROM licence l JOIN person p ON p.id = l.person_id
          LEFT JOIN revocation r ON r.licence_id = l.id AND r.state IN ('PROPOSED', 'HELD', 'CONFIRMED')
          LEFT JOIN revocation_notice n ON n.licence_id = l.id AND n.last_day >= ? AND r.id IS NULL
         WHERE l.cohort = ? AND l.institution = ? AND l.status IN ('INVITED', 'ACTIVE', 'REVOKING')
           AND (r.id IS NOT NULL OR n.licence_id IS NOT NULL)
         ORDER BY l.id, n.last_day) u
       ORDER BY u.last_day NULLS FIRST, u.id LIMIT ?
      """;

  private static final Gson GSON = new Gson();

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  /** A pair of a row. */
  private record Count(String of, int number) {

    static Count of(ResultSet row) throws SQLException {
      return new Count(row.getString(1), row.getInt(2));
    }
  }

  @Override
  public Map<RevocationState, Integer> counts(CohortId cohort) {
    Map<RevocationState, Integer> counts = new EnumMap<>(RevocationState.class);
    for (RevocationState state : RevocationState.values()) {
      counts.put(state, 0);
    }
    new ArrayStatement(em, "SELECT state, count(*) FROM revocation WHERE cohort = ? GROUP BY state")
        .one(cohort.value())
        .list(Count::of)
        .forEach(count -> counts.put(RevocationState.valueOf(count.of), count.number));
    return counts;
  }

  @Override
  public Map<String, Integer> clauses(CohortId cohort, RevocationState state) {
    return new ArrayStatement(em, CLAUSES)
        .one(cohort.value()).one(state.name()).list(Count::of).stream()
            .collect(Collectors.toMap(Count::of, Count::number, Integer::sum, TreeMap::new));
  }

  @Override
  public List<University> universities(CohortId cohort, RevocationState state) {
    return new ArrayStatement(em, UNIVERSITIES)
        .one(cohort.value())
        .one(state.name())
        .list(
            row ->
                new University(
                    new InstitutionCode(row.getString(1)), row.getString(2), row.getInt(3)));
  }

  @Override
  public int count(RevocationFilter filter) {
    return filtered("SELECT count(*) FROM revocation r " + WHERE, filter)
        .list(row -> row.getInt(1))
        .get(0);
  }

  @Override
  public List<RevocationLine> page(RevocationFilter filter, int first, int size) {
    return filtered(PAGE, filter).one(first).one(size).list(JpaRevocationQuery::line);
  }

  @Override
  public List<Long> ids(RevocationFilter filter, long upTo) {
    return filtered(
            "SELECT r.id FROM revocation r " + WHERE + " AND r.id <= ? ORDER BY r.id", filter)
        .one(upTo)
        .list(row -> row.getLong(1));
  }

  @Override
  public List<LicenceAtRisk> atRisk(
      CohortId cohort, InstitutionCode institution, LocalDate today, int most) {
    return new ArrayStatement(em, AT_RISK)
        .one(today)
        .one(cohort.value())
        .one(institution.value())
        .one(most)
        .list(
            row ->
                new LicenceAtRisk(
                    QuotedNumber.LICENCE.of(row.getLong(1)),
                    row.getString(2),
                    row.getString(3),
                    Optional.ofNullable(row.getObject(4, LocalDate.class)),
                    Optional.ofNullable(row.getString(5)).map(RevocationState::valueOf)));
  }

  @Override
  public long newest(CohortId cohort) {
    return new ArrayStatement(em, "SELECT COALESCE(max(id), 0) FROM revocation WHERE cohort = ?")
        .one(cohort.value())
        .list(row -> row.getLong(1))
        .get(0);
  }

  private ArrayStatement filtered(String sql, RevocationFilter filter) {
    String institution = filter.institution().map(InstitutionCode::value).orElse(null);
    String clause = filter.clause().orElse(null);
    Long asked = filter.asked().orElse(null);
    return new ArrayStatement(em, sql)
        .one(filter.cohort().value())
        .one(filter.state().name())
        .one(institution)
        .one(institution)
        .one(clause)
        .one(clause)
        .one(asked)
        .one(asked);
  }

  private static RevocationLine line(ResultSet row) throws SQLException {
    Optional<String> confirmer = Optional.ofNullable(row.getString(15));
    return new RevocationLine(
        row.getLong(1),
        RevocationState.valueOf(row.getString(2)),
        new RevocationLine.Learner(
            row.getLong(3),
            row.getString(4),
            QuotedNumber.LICENCE.of(row.getLong(5)),
            row.getString(6)),
        LicenceRows.ids(row.getString(7)),
        GSON.fromJson(row.getString(8), new TypeToken<TreeMap<String, String>>() {}),
        row.getBoolean(9),
        row.getInt(10),
        row.getObject(11, OffsetDateTime.class).toInstant(),
        instant(row, 12),
        Optional.ofNullable(row.getString(13)),
        instant(row, 14).map(at -> new RevocationLine.Confirmation(at, confirmer)),
        instant(row, 16));
  }

  private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
