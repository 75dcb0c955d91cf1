package pk.gov.hec.dlsei.domain.activity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.postgresql.PGConnection;
import pk.gov.hec.dlsei.api.learning.CourseProgress;
import pk.gov.hec.dlsei.domain.activity.ActivityCounts;
import pk.gov.hec.dlsei.domain.activity.ActivitySource;
import pk.gov.hec.dlsei.domain.activity.ProgressStage;
import pk.gov.hec.dlsei.domain.sql.Sql;

/** Copies rows in, and keeps what they tell in a few statements. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class JpaProgressStage implements ProgressStage {

  private static final int LONGEST_NAME = 500;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public void clear(long source) {
    query(ProgressSql.CLEAR, source).executeUpdate();
  }

  @Override
  public void add(long source, int first, List<CourseProgress> rows) {
    if (rows.isEmpty()) {
      return;
    }
    CopyText text = new CopyText(rows.size());
    int line = first;
    for (CourseProgress row : rows) {
      write(text.cell(source).cell(line++), row);
    }
    try {
      em.unwrap(Connection.class)
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(ProgressSql.COPY, new StringReader(text.toString()));
    } catch (SQLException e) {
      throw new IllegalStateException("Rows cannot be copied in: " + e.getSQLState(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(CopyText text, CourseProgress row) {
    text.cell(row.learner().learnerId())
        .cell(row.learner().email())
        .cell(row.course().id())
        .cell(shortened(row.course().name()))
        .cell(row.course().kind().name())
        .time(row.enrolledAt())
        .time(row.lastActivityAt())
        .time(row.completedAt())
        .cell(row.completed())
        .cell(row.percent())
        .cell(row.grade())
        .cell(row.certificateUrl())
        .endRow();
  }

  private static String shortened(String name) {
    return name.substring(0, Math.min(LONGEST_NAME, name.length()));
  }

  @Override
  public ActivityCounts merge(ActivitySource source, Instant now) {
    em.createNativeQuery(ProgressSql.MORE_MEMORY).executeUpdate();
    em.createNativeQuery(ProgressSql.ONE_AT_A_TIME).getSingleResult();
    long id = source.id();
    query(ProgressSql.COURSES, id, Sql.utc(source.asOf())).executeUpdate();
    Object[] counts =
        (Object[]) query(ProgressSql.KEEP, id, Sql.utc(source.asOf())).getSingleResult();
    query(ProgressSql.COUNT, id).executeUpdate();
    int activated = query(ProgressSql.ACTIVATE, id, Sql.utc(now)).executeUpdate();
    clear(id);
    int matched = number(counts[1]);
    return new ActivityCounts(matched, number(counts[0]) - matched, number(counts[2]), activated);
  }

  private static int number(Object count) {
    return ((Number) count).intValue();
  }

  private Query query(String sql, Object... parameters) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
