package pk.gov.hec.dlsei.domain.activity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.learning.CourseProgress.Course;
import pk.gov.hec.dlsei.api.learning.CourseProgress.Kind;
import pk.gov.hec.dlsei.domain.activity.LearnerProgress;
import pk.gov.hec.dlsei.domain.activity.LearnerProgress.Taken;
import pk.gov.hec.dlsei.domain.activity.ProgressQuery;
import pk.gov.hec.dlsei.domain.sql.Sql;

/** Reads the latest rows. */
@ApplicationScoped
@Transactional
public class JpaProgressQuery implements ProgressQuery {

  private static final String COURSES =
      """
      SELECT p.content_id, k.name, k.kind, p.completed, p.percent, p.grade, p.enrolled_at,
             p.last_active_at, p.completed_at, p.certificate_url
        FROM (SELECT DISTINCT ON (content_id) * FROM course_progress
               WHERE licence_id = ?1 ORDER BY content_id, %s) p
        JOIN platform_course k ON k.content_id = p.content_id
       ORDER BY p.last_active_at DESC NULLS LAST, k.name, p.content_id
      """
          .formatted(ProgressSql.LATEST);

  private static final String COUNTED =
      """
      SELECT as_of, enrolled_on, last_active_on, courses_completed,
             (SELECT max(as_of) FROM activity_source WHERE state = 'DONE' AND kind <> 'SNAPSHOT')
        FROM licence_activity WHERE licence_id = ?1
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public Optional<LearnerProgress> of(long licenceId) {
    List<?> rows = em.createNativeQuery(COUNTED).setParameter(1, licenceId).getResultList();
    return rows.stream()
        .findFirst()
        .map(Object[].class::cast)
        .map(
            row ->
                new LearnerProgress(
                    Sql.instant(row[0]),
                    Optional.ofNullable(row[4]).map(Sql::instant),
                    Optional.ofNullable((Date) row[1]).map(Date::toLocalDate),
                    Optional.ofNullable((Date) row[2]).map(Date::toLocalDate),
                    ((Number) row[3]).intValue(),
                    courses(licenceId)));
  }

  private List<Taken> courses(long licenceId) {
    List<?> rows = em.createNativeQuery(COURSES).setParameter(1, licenceId).getResultList();
    return rows.stream().map(Object[].class::cast).map(JpaProgressQuery::taken).toList();
  }

  private static Taken taken(Object[] row) {
    return new Taken(
        new Course((String) row[0], (String) row[1], Kind.valueOf((String) row[2])),
        (Boolean) row[3],
        ((Number) row[4]).intValue(),
        Optional.ofNullable((BigDecimal) row[5]),
        Optional.ofNullable(row[6]).map(Sql::instant),
        Optional.ofNullable(row[7]).map(Sql::instant),
        Optional.ofNullable(row[8]).map(Sql::instant),
        Optional.ofNullable((String) row[9]));
  }
}
