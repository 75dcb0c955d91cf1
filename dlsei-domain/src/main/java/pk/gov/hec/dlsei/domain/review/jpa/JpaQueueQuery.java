package pk.gov.hec.dlsei.domain.review.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.domain.access.Addressee;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.application.QuotedNumber;
import pk.gov.hec.dlsei.domain.review.QueueFilter;
import pk.gov.hec.dlsei.domain.review.QueueFilter.View;
import pk.gov.hec.dlsei.domain.review.QueueLine;
import pk.gov.hec.dlsei.domain.review.QueueQuery;
import pk.gov.hec.dlsei.domain.review.ReviewFacts;
import pk.gov.hec.dlsei.domain.sql.Conditions;
import pk.gov.hec.dlsei.domain.sql.Sql;

/**
 * Pages through the queue in SQL. The limits stand in the statements, where the planner sees them:
 * of a native query the persistence provider would have the whole queue sorted, and read a page.
 */
@ApplicationScoped
@Transactional
public class JpaQueueQuery implements QueueQuery {

  private static final String ASKED =
      "a.more_asked_at IS NOT NULL AND a.more_answered_at IS NULL AND a.more_due_at > ?1";

  private static final String COLUMNS =
      """
      SELECT a.id, a.version, a.place, p.name, a.category, i.name, a.department, a.status,
             a.submitted_at, a.decide_by, COALESCE(%s, false)
      """
          .formatted(ASKED);

  private static final String TABLES =
      " FROM application a JOIN person p ON p.id = a.person_id"
          + " JOIN institution i ON i.code = a.institution";

  private static final String ORDER = " ORDER BY a.priority_class, a.submitted_at, a.place";

  private static final String COUNT =
      "(SELECT count(*) FROM (SELECT FROM application a WHERE %s LIMIT " + MOST_COUNTED + ") v)";

  private static final String FACTS =
      """
      SELECT (SELECT count(*) FROM application b
              WHERE b.institution = a.institution AND b.cohort = a.cohort AND b.status = 'PENDING'
                AND (b.priority_class, b.submitted_at, b.place) < (a.priority_class, a.submitted_at, a.place)
                AND (b.more_asked_at IS NULL OR b.more_answered_at IS NOT NULL OR b.more_due_at <= ?2)
                AND b.person_id <> ?3),
             (SELECT d.id FROM document d WHERE d.application_id = a.id AND d.superseded_at IS NULL),
             p.name, c.email, c.language, c.status = 'ACTIVE'
      FROM application a JOIN person p ON p.id = a.person_id JOIN account c ON c.person_id = a.person_id
      WHERE a.id = ?1
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public Map<View, Integer> counts(QueueFilter filter, Instant now) {
    Conditions filtered = filtered(filter, now);
    String each =
        Arrays.stream(View.values())
            .map(view -> COUNT.formatted(condition(view) + filtered.sql()))
            .collect(Collectors.joining(", "));
    Object[] row =
        (Object[]) filtered.fill(em.createNativeQuery("SELECT " + each)).getSingleResult();
    Map<View, Integer> counts = new EnumMap<>(View.class);
    for (View view : View.values()) {
      counts.put(view, number(row[view.ordinal()]));
    }
    return counts;
  }

  @Override
  public List<QueueLine> page(QueueFilter filter, Instant now, int first, int size) {
    List<?> rows =
        query(COLUMNS + TABLES, filter, now, ORDER + " LIMIT " + size + " OFFSET " + first)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(JpaQueueQuery::line).toList();
  }

  @Override
  public List<QueueLine> lines(List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    String list = ids.stream().map(id -> Long.toString(id)).collect(Collectors.joining(", "));
    List<?> rows =
        em.createNativeQuery(COLUMNS + TABLES + " WHERE a.id IN (" + list + ")" + ORDER)
            .setParameter(1, Sql.utc(Instant.EPOCH))
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(JpaQueueQuery::line).toList();
  }

  @Override
  public Optional<Long> next(QueueFilter filter, Instant now, long except, long notOf) {
    List<?> ids =
        query(
                "SELECT a.id FROM application a",
                filter,
                now,
                others(except, notOf) + ORDER + " LIMIT 1")
            .getResultList();
    return ids.stream().findFirst().map(id -> ((Number) id).longValue());
  }

  @Override
  public ReviewFacts facts(long applicationId, Instant now, long notOf) {
    Object[] row =
        (Object[])
            em.createNativeQuery(FACTS)
                .setParameter(1, applicationId)
                .setParameter(2, Sql.utc(now))
                .setParameter(3, notOf)
                .setFlushMode(FlushModeType.COMMIT) // what waits is written together
                .getSingleResult();
    return new ReviewFacts(
        number(row[0]),
        Optional.ofNullable((Number) row[1]).map(Number::longValue),
        new Addressee(
            (String) row[2],
            new Email((String) row[3]),
            Locale.forLanguageTag((String) row[4]),
            (Boolean) row[5]));
  }

  private static String others(long application, long person) {
    return " AND a.id <> " + application + " AND a.person_id <> " + person;
  }

  private Query query(String select, QueueFilter filter, Instant now, String end) {
    Conditions filtered =
        filtered(filter, now)
            .andIf("a.place = ?", filter.search().place())
            .andIf("p.cnic_lookup = ?", filter.search().cnicLookup())
            .andIf("lower(p.name) LIKE ?", filter.search().name().map(Sql::beginningWith));
    return filtered.fill(
        em.createNativeQuery(select + " WHERE " + condition(filter.view()) + filtered.sql() + end));
  }

  private static Conditions filtered(QueueFilter filter, Instant now) {
    return new Conditions(Sql.utc(now))
        .and("a.cohort = ?", filter.cohort().value())
        .andIf("a.institution = ?", filter.institution().map(Object::toString))
        .andIf("a.category = ?", filter.category().map(Enum::name));
  }

  /** Each names the moment, so that the parameter is always there. */
  private static String condition(View view) {
    String decided = "CAST(?1 AS timestamptz) IS NOT NULL AND a.status = '%s'";
    return switch (view) {
      case TO_DECIDE -> "a.status = 'PENDING' AND (%s) IS NOT TRUE".formatted(ASKED);
      case OVERDUE ->
          "a.status = 'PENDING' AND a.decide_by < ?1 AND (%s) IS NOT TRUE".formatted(ASKED);
      case ASKED -> "a.status = 'PENDING' AND " + ASKED;
      case WAITING, APPROVED, REJECTED -> decided.formatted(view.name());
    };
  }

  private static QueueLine line(Object[] row) {
    return new QueueLine(
        ((Number) row[0]).longValue(),
        number(row[1]),
        QuotedNumber.APPLICATION.of(((Number) row[2]).longValue()),
        (String) row[3],
        ApplicantCategory.valueOf((String) row[4]),
        (String) row[5],
        (String) row[6],
        ApplicationStatus.valueOf((String) row[7]),
        Sql.instant(row[8]),
        Sql.instant(row[9]),
        (Boolean) row[10]);
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
