package pk.gov.hec.dlsei.domain.overview.jpa;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.institution.Institution.Sector;
import pk.gov.hec.dlsei.domain.overview.FunnelStep;
import pk.gov.hec.dlsei.domain.overview.LastActive;
import pk.gov.hec.dlsei.domain.overview.OverdueUniversity;
import pk.gov.hec.dlsei.domain.overview.OverviewQuery;
import pk.gov.hec.dlsei.domain.overview.PeopleCount;
import pk.gov.hec.dlsei.domain.overview.QueueToday;
import pk.gov.hec.dlsei.domain.sql.jpa.ArrayStatement;
import pk.gov.hec.dlsei.domain.time.Karachi;

/** Five statements, each of which reads what it counts once. */
@ApplicationScoped
@Transactional
public class JpaOverviewQuery implements OverviewQuery {

  private static final int WEEK = 7;
  private static final int MONTH = 30;
  private static final int QUARTER = 90;

  /** A licence that takes a seat. */
  private static final String HELD =
      "l.status IN ('GRANTED', 'INVITED', 'ACTIVE', 'INVITATION_REFUSED', 'REVOKING')";

  /** The step is the place of {@link FunnelStep}. */
  private static final String PEOPLE =
      """
      WITH one AS (
        SELECT (array_agg(a.institution ORDER BY a.id DESC))[1] AS institution,
               max(CASE WHEN y.courses_completed > 0 THEN 5
                        WHEN y.last_active_on IS NOT NULL THEN 4
                        WHEN l.activated_at IS NOT NULL THEN 3
                        WHEN l.invited_at IS NOT NULL THEN 2
                        WHEN l.id IS NOT NULL OR a.status IN ('WAITING', 'APPROVED', 'DEACTIVATED') THEN 1
                        ELSE 0 END) AS step,
               bool_or(%1$s) AS holds,
               bool_or(%1$s AND y.last_active_on > ?::date) AS active,
               bool_or(l.status = 'REVOKED') AS revoked,
               bool_or(a.takeover_id IS NOT NULL) AS taken_over
          FROM application a
          LEFT JOIN licence l ON l.application_id = a.id
          LEFT JOIN licence_activity y ON y.licence_id = l.id
         WHERE a.cohort = ? AND a.status <> 'DRAFT' AND l.status IS DISTINCT FROM 'WITHDRAWN'
         GROUP BY a.person_id)
      SELECT i.province, i.sector, o.step, count(*), count(*) FILTER (WHERE o.holds), count(*) FILTER (WHERE o.active),
             count(*) FILTER (WHERE o.revoked), count(*) FILTER (WHERE o.taken_over)
        FROM one o JOIN institution i ON i.code = o.institution
       GROUP BY i.province, i.sector, o.step
      """
          .formatted(HELD);

  private static final String JOINED =
      """
      SELECT date_trunc('week', l.activated_at AT TIME ZONE ?)::date, count(*)
        FROM licence l
       WHERE l.cohort = ? AND l.status <> 'WITHDRAWN' AND l.activated_at >= ?
       GROUP BY 1
      """;

  private static final String LAST_ACTIVE =
      """
      SELECT CASE WHEN y.last_active_on IS NULL THEN 'NEVER'
                  WHEN y.last_active_on > ?::date THEN 'WEEK'
                  WHEN y.last_active_on > ?::date THEN 'MONTH'
                  WHEN y.last_active_on > ?::date THEN 'QUARTER'
                  ELSE 'LONGER' END, count(*)
        FROM licence l LEFT JOIN licence_activity y ON y.licence_id = l.id
       WHERE l.cohort = ? AND %s AND (l.activated_at IS NOT NULL OR y.last_active_on IS NOT NULL)
       GROUP BY 1
      """
          .formatted(HELD);

  private static final String QUEUE =
      """
      SELECT count(*) FILTER (WHERE status = 'PENDING'),
             count(*) FILTER (WHERE submitted_at >= ? AND takeover_id IS NULL),
             count(*) FILTER (WHERE decided_at >= ? AND takeover_id IS NULL),
             count(*) FILTER (WHERE status = 'WAITING')
        FROM application WHERE cohort = ? AND status <> 'DRAFT'
      """;

  private static final String OVERDUE =
      """
      SELECT i.code, i.name, count(*), min(a.decide_by)
        FROM application a JOIN institution i ON i.code = a.institution
       WHERE a.cohort = ? AND a.status = 'PENDING' AND a.decide_by < ?
         AND (a.more_asked_at IS NOT NULL AND a.more_answered_at IS NULL AND a.more_due_at > ?) IS NOT TRUE
       GROUP BY i.code, i.name
       ORDER BY 3 DESC, 4, i.code
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public List<PeopleCount> people(CohortId cohort, LocalDate today) {
    return new ArrayStatement(em, PEOPLE)
        .one(today.minusDays(MONTH))
        .one(cohort.value())
        .list(JpaOverviewQuery::count);
  }

  private static PeopleCount count(ResultSet row) throws SQLException {
    return new PeopleCount(
        row.getString(1),
        Sector.valueOf(row.getString(2)),
        FunnelStep.values()[row.getInt(3)],
        row.getInt(4),
        row.getInt(5),
        row.getInt(6),
        row.getInt(7),
        row.getInt(8));
  }

  @Override
  public Map<LocalDate, Integer> joined(CohortId cohort, LocalDate monday) {
    Map<LocalDate, Integer> joined = new HashMap<>();
    new ArrayStatement(em, JOINED)
        .one(Karachi.ZONE.getId())
        .one(cohort.value())
        .at(Karachi.startOf(monday))
        .list(row -> joined.put(row.getObject(1, LocalDate.class), row.getInt(2)));
    return joined;
  }

  @Override
  public Map<LastActive, Integer> lastActive(CohortId cohort, LocalDate today) {
    Map<LastActive, Integer> counts = new EnumMap<>(LastActive.class);
    new ArrayStatement(em, LAST_ACTIVE)
        .one(today.minusDays(WEEK))
        .one(today.minusDays(MONTH))
        .one(today.minusDays(QUARTER))
        .one(cohort.value())
        .list(row -> counts.put(LastActive.valueOf(row.getString(1)), row.getInt(2)));
    return counts;
  }

  @Override
  public QueueToday queue(CohortId cohort, LocalDate today) {
    return new ArrayStatement(em, QUEUE)
        .at(Karachi.startOf(today))
        .at(Karachi.startOf(today))
        .one(cohort.value())
        .list(row -> new QueueToday(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
        .get(0);
  }

  @Override
  public List<OverdueUniversity> overdue(CohortId cohort, Instant now) {
    return new ArrayStatement(em, OVERDUE)
        .one(cohort.value())
        .at(now)
        .at(now)
        .list(
            row ->
                new OverdueUniversity(
                    new InstitutionCode(row.getString(1)),
                    row.getString(2),
                    row.getInt(3),
                    row.getObject(4, OffsetDateTime.class).toInstant()));
  }
}
