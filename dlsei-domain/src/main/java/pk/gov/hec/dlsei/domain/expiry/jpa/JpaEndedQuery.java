package pk.gov.hec.dlsei.domain.expiry.jpa;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.application.QuotedNumber;
import pk.gov.hec.dlsei.domain.expiry.EndedLine;
import pk.gov.hec.dlsei.domain.expiry.EndedQuery;
import pk.gov.hec.dlsei.domain.sql.jpa.ArrayStatement;

/** Reads the decisions, which tell each extension with its day. */
@ApplicationScoped
@Transactional
public class JpaEndedQuery implements EndedQuery {

  private static final Gson GSON = new Gson();

  private static final String LEARNER =
      "SELECT p.id, p.name, l.id, i.name FROM licence l JOIN person p ON p.id = l.person_id"
          + " JOIN institution i ON i.code = l.institution";

  private static final String PAGE =
      """
      SELECT p.id, p.name, l.id, i.name, d.clauses, d.at, d.facts::json ->> 'ends'
        FROM decision d JOIN licence l ON l.application_id = d.application_id JOIN person p ON p.id = l.person_id
        JOIN institution i ON i.code = l.institution
       WHERE l.cohort = ? AND d.kind = ? ORDER BY d.id DESC OFFSET ? LIMIT ?
      """;

  private static final String CLAUSES =
      """
      SELECT c, count(*) FROM decision d JOIN licence l ON l.application_id = d.application_id,
             json_array_elements_text(d.clauses::json) c
       WHERE l.cohort = ? AND d.kind = ? GROUP BY c
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public Map<String, Integer> clauses(CohortId cohort, What what) {
    Map<String, Integer> counts = new TreeMap<>();
    new ArrayStatement(em, CLAUSES)
        .one(cohort.value())
        .one(what.name())
        .list(row -> counts.put(row.getString(1), row.getInt(2)));
    return counts;
  }

  @Override
  public List<EndedLine> page(CohortId cohort, What what, int first, int size) {
    return new ArrayStatement(em, PAGE)
        .one(cohort.value())
        .one(what.name())
        .one(first)
        .one(size)
        .list(
            row ->
                new EndedLine(
                    learner(row),
                    GSON.fromJson(row.getString(5), new TypeToken<List<String>>() {}),
                    row.getObject(6, OffsetDateTime.class).toInstant(),
                    LocalDate.parse(row.getString(7))));
  }

  @Override
  public List<EndedLine.Learner> learners(List<Long> licences) {
    return new ArrayStatement(em, LEARNER + " WHERE l.id = ANY (?) ORDER BY l.id")
        .longs(licences)
        .list(JpaEndedQuery::learner);
  }

  private static EndedLine.Learner learner(ResultSet row) throws SQLException {
    return new EndedLine.Learner(
        row.getLong(1),
        row.getString(2),
        QuotedNumber.LICENCE.of(row.getLong(3)),
        row.getString(4));
  }
}
