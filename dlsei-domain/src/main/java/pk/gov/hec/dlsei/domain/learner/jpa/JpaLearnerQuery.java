package pk.gov.hec.dlsei.domain.learner.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import pk.gov.hec.dlsei.domain.learner.LearnerLine;
import pk.gov.hec.dlsei.domain.learner.LearnerQuery;
import pk.gov.hec.dlsei.domain.sql.Sql;

/** Finds people by indexed columns. */
@ApplicationScoped
@Transactional
public class JpaLearnerQuery implements LearnerQuery {

  private static final String LINES =
      """
      SELECT p.id, p.name, c.email, i.name AS institution, a.status, l.id AS licence, l.status AS licence_status
      FROM person p JOIN account c ON c.person_id = p.id
      LEFT JOIN LATERAL (SELECT * FROM application x WHERE x.person_id = p.id
                         ORDER BY x.started_at DESC, x.id DESC LIMIT 1) a ON true
      LEFT JOIN institution i ON i.code = a.institution
      LEFT JOIN LATERAL (SELECT * FROM licence y WHERE y.person_id = p.id
                         ORDER BY y.id DESC LIMIT 1) l ON true
      WHERE %s ORDER BY lower(p.name), p.id
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public List<LearnerLine> find(By by, Object value, int first, int size) {
    List<?> rows =
        em.createNativeQuery(LINES.formatted(condition(by)) + " LIMIT " + size + " OFFSET " + first)
            .setParameter(1, by == By.NAME ? Sql.beginningWith((String) value) : value)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(JpaLearnerQuery::line).toList();
  }

  @Override
  public int count(By by, Object value) {
    Object count =
        em.createNativeQuery(
                "SELECT count(*) FROM person p JOIN account c ON c.person_id = p.id WHERE "
                    + condition(by))
            .setParameter(1, by == By.NAME ? Sql.beginningWith((String) value) : value)
            .getSingleResult();
    return ((Number) count).intValue();
  }

  private static String condition(By by) {
    return switch (by) {
      case NAME -> "lower(p.name) LIKE ?1";
      case EMAIL -> "c.email = ?1";
      case CNIC -> "p.cnic_lookup = ?1";
      case APPLICATION -> "p.id = (SELECT person_id FROM application WHERE place = ?1)";
      case LICENCE -> "p.id = (SELECT person_id FROM licence WHERE id = ?1)";
    };
  }

  private static LearnerLine line(Object[] row) {
    return new LearnerLine(
        ((Number) row[0]).longValue(),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        row[5] == null ? null : ((Number) row[5]).longValue(),
        (String) row[6]);
  }
}
