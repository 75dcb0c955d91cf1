package pk.gov.hec.dlsei.domain.expiry.jpa;

import com.google.gson.Gson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import pk.gov.hec.dlsei.api.cohort.LicenceTerm.Holder;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.decision.DecisionKind;
import pk.gov.hec.dlsei.domain.expiry.Ending;
import pk.gov.hec.dlsei.domain.expiry.LicenceEnds;
import pk.gov.hec.dlsei.domain.expiry.OpenLicence;
import pk.gov.hec.dlsei.domain.job.jpa.CasesSql;
import pk.gov.hec.dlsei.domain.licence.jpa.LearnerMails;
import pk.gov.hec.dlsei.domain.licence.jpa.LearnerMails.LearnerMail;
import pk.gov.hec.dlsei.domain.licence.jpa.LearnerRemovals;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.sql.jpa.ArrayStatement;

/**
 * A few statements for many licences. The parts are told by a CASE, of which the database thinks
 * nothing: of an equation it thinks that hardly a row meets it, and would start processes to look.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class JpaLicenceEnds implements LicenceEnds {

  private static final String THESE =
      """
       WHERE l.cohort = ? AND l.status IN ('GRANTED', 'INVITED', 'ACTIVE', 'INVITATION_REFUSED')
         AND (?::date IS NULL OR l.ends_on < ?) AND l.id > ?
         AND CASE WHEN (l.id + l.id / 50) % ? = ? THEN true ELSE false END
      """;

  private static final String NEXT =
      """
      SELECT l.id, l.cohort, l.ends_on, i.sector, (l.activated_at AT TIME ZONE 'Asia/Karachi')::date,
             CASE WHEN a.takeover_id IS NOT NULL THEN extract(year FROM l.granted_at AT TIME ZONE 'Asia/Karachi')::int END,
             y.best_percent
        FROM licence l
        JOIN application a ON a.id = l.application_id
        JOIN institution i ON i.code = l.institution
        LEFT JOIN licence_activity y ON y.licence_id = l.id
      """;

  private static final String EXTEND =
      """
      UPDATE licence l SET ends_on = u.day, version = l.version + 1
        FROM unnest(?, ?) AS u (licence, day)
       WHERE l.id = u.licence AND l.ends_on < u.day
         AND l.status IN ('GRANTED', 'INVITED', 'ACTIVE', 'INVITATION_REFUSED')
      RETURNING l.id
      """;

  private static final String END =
      """
      UPDATE licence l SET status = 'ENDED', ended_at = ?, version = l.version + 1
       WHERE l.id = ANY (?) AND l.status IN ('GRANTED', 'INVITED', 'ACTIVE', 'INVITATION_REFUSED')
      RETURNING l.id
      """;

  private static final String DECIDE =
      """
      INSERT INTO decision (id, at, kind, application_id, policy_id, policy_version, clauses, facts)
      SELECT nextval('decision_seq'), ?::timestamptz, ?::text, l.application_id, ?::text, ?::text, u.clauses, u.facts
        FROM unnest(?, ?, ?) AS u (licence, clauses, facts) JOIN licence l ON l.id = u.licence
       ORDER BY l.id
      """;

  private static final Gson GSON = new Gson();

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Inject LearnerMails mails;
  @Inject LearnerRemovals removals;

  @Override
  @Transactional
  public List<OpenLicence> next(Share share, LocalDate lastDayBefore, long after, int most) {
    String sql = NEXT + THESE + held(share) + " ORDER BY l.id LIMIT ?";
    return these(sql, share, lastDayBefore, after).one(most).list(JpaLicenceEnds::licence);
  }

  @Override
  @Transactional
  public long count(Share share, LocalDate lastDayBefore) {
    String sql = "SELECT count(*) FROM licence l" + THESE + held(share);
    return these(sql, share, lastDayBefore, 0).list(row -> row.getLong(1)).get(0);
  }

  private static String held(Share share) {
    return CasesSql.ofLicences(share.part(), "l.id");
  }

  private ArrayStatement these(String sql, Share share, LocalDate lastDayBefore, long after) {
    ArrayStatement statement =
        new ArrayStatement(em, sql)
            .one(share.cohort().value())
            .one(lastDayBefore)
            .one(lastDayBefore)
            .one(after)
            .one(share.part().of())
            .one(share.part().number());
    return CasesSql.fill(statement, share.part());
  }

  private static OpenLicence licence(ResultSet row) throws SQLException {
    Holder holder = "ORGANISATION".equals(row.getString(4)) ? Holder.ORGANISATION : Holder.LEARNER;
    return new OpenLicence(
        row.getLong(1),
        new CohortId(row.getString(2)),
        row.getObject(3, LocalDate.class),
        new OpenLicence.Facts(
            holder,
            row.getObject(5, LocalDate.class),
            row.getObject(6, Integer.class),
            row.getObject(7, Integer.class)));
  }

  @Override
  public List<Long> extend(List<Ending> endings, CohortRules rules, Instant at) {
    if (endings.isEmpty()) {
      return List.of();
    }
    List<Long> extended =
        new ArrayStatement(em, EXTEND)
            .longs(endings.stream().map(one -> one.licence().id()).toList())
            .days(endings.stream().map(one -> one.end().day()).toList())
            .list(row -> row.getLong(1));
    List<Ending> done = those(endings, extended);
    decide(DecisionKind.EXTENDED, done, rules, at);
    tell(MailTemplate.LICENCE_EXTENDED, done, ending -> "extended-to-" + ending.end().day());
    return extended;
  }

  @Override
  public List<Long> end(List<Ending> endings, CohortRules rules, Instant at) {
    if (endings.isEmpty()) {
      return List.of();
    }
    List<Long> ended =
        new ArrayStatement(em, END)
            .at(at)
            .longs(endings.stream().map(one -> one.licence().id()).toList())
            .list(row -> row.getLong(1));
    List<Ending> done = those(endings, ended);
    decide(DecisionKind.ENDED, done, rules, at);
    tell(MailTemplate.LICENCE_ENDED, done, ending -> "ended");
    removals.post(ended);
    return ended;
  }

  private static List<Ending> those(List<Ending> endings, List<Long> ids) {
    Set<Long> wanted = new HashSet<>(ids);
    return endings.stream().filter(ending -> wanted.contains(ending.licence().id())).toList();
  }

  private void decide(DecisionKind kind, List<Ending> done, CohortRules rules, Instant at) {
    new ArrayStatement(em, DECIDE)
        .at(at)
        .one(kind.name())
        .one(rules.policyId())
        .one(rules.policyVersion())
        .longs(done.stream().map(one -> one.licence().id()).toList())
        .texts(done.stream().map(one -> GSON.toJson(List.of(one.end().clause().id()))).toList())
        .texts(done.stream().map(one -> GSON.toJson(one.facts())).toList())
        .update();
  }

  private void tell(MailTemplate template, List<Ending> done, Function<Ending, String> change) {
    LearnerMails.Texts texts = new LearnerMails.Texts();
    mails.post(
        done.stream()
            .map(
                ending ->
                    new LearnerMail(
                        ending.licence().id(),
                        template,
                        texts.place(
                            List.of(ending.end().clause()),
                            reader -> Map.of("due", day(ending.end().day(), reader))),
                        change.apply(ending)))
            .toList(),
        texts);
  }

  private static String day(LocalDate day, Locale reader) {
    return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", reader));
  }
}
