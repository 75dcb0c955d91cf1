package pk.gov.hec.dlsei.domain.review.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.notification.Channel;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.notification.Urgency;
import pk.gov.hec.dlsei.domain.notification.jpa.ManyMessages;
import pk.gov.hec.dlsei.domain.review.Deadlines;
import pk.gov.hec.dlsei.domain.review.Overdue;
import pk.gov.hec.dlsei.domain.review.Overdue.Step;
import pk.gov.hec.dlsei.domain.sql.jpa.ArrayStatement;
import pk.gov.hec.dlsei.domain.time.Karachi;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Three statements, however many wait. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class JpaDeadlines implements Deadlines {

  private static final String NOTE =
      """
      INSERT INTO review_reminder AS r (application_id, step, sent_at)
      SELECT a.id, s.step, ?::timestamptz
        FROM application a
       CROSS JOIN LATERAL (VALUES (1, a.decide_by), (2, a.decide_by + make_interval(secs => ?))) AS s (step, due)
       WHERE a.status = 'PENDING' AND a.cohort = ? AND s.due < ?
         AND (a.more_question IS NULL OR a.more_answered_at IS NOT NULL)
       ORDER BY a.id, s.step
      ON CONFLICT DO NOTHING
      RETURNING r.application_id, (SELECT institution FROM application WHERE id = r.application_id), r.step
      """;

  private static final String TELL =
      """
      SELECT ?::text AS template, c.language, c.email AS recipient,
             jsonb_build_object('name', p.name, 'who', u.who, 'count', u.number::text)::text AS data,
             NULL::bigint AS application_id, NULL::text AS change_key
        FROM unnest(?, ?, ?) AS u (institution, who, number)
        JOIN account_role r ON r.role = ?::text AND r.institution IS NOT DISTINCT FROM NULLIF(u.institution, '')
         AND (r.starts_on IS NULL OR r.starts_on <= ?::date) AND (r.ends_on IS NULL OR r.ends_on >= ?::date)
        JOIN account c ON c.id = r.account_id AND c.status = 'ACTIVE'
        JOIN person p ON p.id = c.person_id
       ORDER BY c.id
      """;

  private static final String NAMES = "SELECT code, name FROM institution WHERE code = ANY (?)";

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Inject @RealTime Clock realTime;

  @Override
  public List<Overdue> note(CohortId cohort, Instant now, Duration patience) {
    return new ArrayStatement(em, NOTE)
        .at(now)
        .one((double) patience.toSeconds())
        .one(cohort.value())
        .at(now)
        .list(
            row ->
                new Overdue(
                    row.getLong(1),
                    new InstitutionCode(row.getString(2)),
                    row.getInt(3) == 1 ? Step.REMINDER : Step.ESCALATION));
  }

  @Override
  public int tell(List<Overdue> overdue, Instant now) {
    Map<String, Integer> reminded = counted(overdue, Step.REMINDER);
    Map<String, Integer> escalated = counted(overdue, Step.ESCALATION);
    Map<String, String> names = names(reminded.keySet());
    int mails = 0;
    if (!reminded.isEmpty()) {
      List<String> universities = List.copyOf(reminded.keySet());
      mails +=
          post(
              MailTemplate.REVIEW_OVERDUE,
              Role.FOCAL_PERSON,
              new Told(
                  universities,
                  universities.stream().map(names::get).toList(),
                  List.copyOf(reminded.values())),
              now);
    }
    if (!escalated.isEmpty()) {
      int all = escalated.values().stream().mapToInt(Integer::intValue).sum();
      String universities = Integer.toString(escalated.size());
      mails +=
          post(
              MailTemplate.REVIEW_ESCALATED,
              Role.HEC_OFFICER,
              new Told(List.of(""), List.of(universities), List.of(all)),
              now);
    }
    return mails;
  }

  /**
   * What the readers of mails are told.
   *
   * @param institutions whose people; an empty one for those of HEC
   * @param who the university, or how many there are
   * @param numbers of applications
   */
  private record Told(List<String> institutions, List<String> who, List<Integer> numbers) {}

  private static Map<String, Integer> counted(List<Overdue> overdue, Step step) {
    return overdue.stream()
        .filter(one -> one.step() == step)
        .collect(
            Collectors.toMap(
                one -> one.institution().value(), one -> 1, Integer::sum, TreeMap::new));
  }

  private Map<String, String> names(Set<String> codes) {
    Map<String, String> names = new TreeMap<>();
    new ArrayStatement(em, NAMES)
        .texts(codes)
        .list(row -> names.put(row.getString(1), row.getString(2)));
    return names;
  }

  private int post(MailTemplate template, Role role, Told told, Instant now) {
    return ManyMessages.post(em, Channel.MAIL, Urgency.LATER, TELL, realTime.instant())
        .one(template.name())
        .texts(told.institutions)
        .texts(told.who)
        .ints(told.numbers)
        .one(role.name())
        .one(Karachi.dayOf(now))
        .one(Karachi.dayOf(now))
        .update();
  }
}
