package pk.gov.hec.dlsei.domain.revocation.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.decision.DecisionKind;
import pk.gov.hec.dlsei.domain.job.jpa.CasesSql;
import pk.gov.hec.dlsei.domain.licence.jpa.LearnerMails;
import pk.gov.hec.dlsei.domain.licence.jpa.LearnerMails.LearnerMail;
import pk.gov.hec.dlsei.domain.licence.jpa.LearnerRemovals;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.revocation.DueRevocation;
import pk.gov.hec.dlsei.domain.revocation.DueRevocation.Outcome;
import pk.gov.hec.dlsei.domain.revocation.Revoking;
import pk.gov.hec.dlsei.domain.sql.jpa.ArrayStatement;

/**
 * A few statements for many licences. Pools come last, and one statement counts the seats of each:
 * everybody who approves waits for a pool's row, and so does another partition of the job.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class JpaRevoking implements Revoking {

  /** The parts are told as those of {@link JpaRunningLicences}. */
  private static final String DUE =
      " FROM revocation WHERE cohort = ? AND state = 'CONFIRMED' AND undo_until <= ? AND id > ?"
          + " AND CASE WHEN (id + id / 50) % ? = ? THEN true ELSE false END";

  private static final String LOCK =
      "SELECT "
          + LicenceRows.COLUMNS
          + """
             FROM revocation r JOIN licence l ON l.id = r.licence_id
             LEFT JOIN licence_activity y ON y.licence_id = l.id
            WHERE r.id = ANY (?) AND r.state = 'CONFIRMED' AND r.undo_until <= ? AND l.status = 'REVOKING'
            ORDER BY r.id FOR UPDATE OF r, l
            """;

  private static final String END =
      "UPDATE licence SET status = 'REVOKED', ended_at = ?, version = version + 1 WHERE id = ANY (?)";

  private static final String CLOSE =
      "UPDATE revocation SET state = ?, closed_at = ?, version = version + 1 WHERE id = ANY (?)";

  private static final String LOCK_POOLS =
      "SELECT id FROM seat_pool WHERE id = ANY (?) ORDER BY id FOR UPDATE";

  private static final String FREE_CAPS =
      """
      UPDATE seat_cap c SET used = c.used - n.seats
        FROM (SELECT pool, institution, count(*) AS seats FROM licence WHERE id = ANY (?) GROUP BY pool, institution) n
       WHERE c.pool = n.pool AND c.institution = n.institution
      """;

  private static final String FREE_SEATS =
      """
      UPDATE seat_pool p SET used = p.used - n.seats, event = p.event + n.seats
        FROM (SELECT pool, count(*) AS seats FROM licence WHERE id = ANY (?) GROUP BY pool) n
       WHERE p.id = n.pool
      """;

  /** Each with its event of the pool, in the order of the licences. */
  private static final String DECIDE =
      """
      INSERT INTO decision (id, at, kind, application_id, policy_id, policy_version, clauses, facts, pool, pool_event)
      SELECT nextval('decision_seq'), ?::timestamptz, ?::text, l.application_id, ?::text, ?::text, u.clauses, u.facts,
             l.pool, p.event - count(*) OVER (PARTITION BY l.pool)
                       + row_number() OVER (PARTITION BY l.pool ORDER BY l.id)
        FROM unnest(?, ?, ?) AS u (licence, clauses, facts)
        JOIN licence l ON l.id = u.licence JOIN seat_pool p ON p.id = l.pool
       ORDER BY l.id
      """;

  private static final String DECIDE_TO_GIVE_BACK =
      """
      INSERT INTO decision (id, at, kind, application_id, policy_id, policy_version, clauses, facts)
      SELECT nextval('decision_seq'), ?::timestamptz, ?::text, l.application_id, r.policy_id, r.policy_version,
             r.clauses, u.facts
        FROM unnest(?, ?) AS u (id, facts)
        JOIN revocation r ON r.id = u.id JOIN licence l ON l.id = r.licence_id
       ORDER BY r.id
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Inject LearnerMails mails;
  @Inject LearnerRemovals removals;

  @Override
  public List<Long> due(Share share, long after, int most, Instant now) {
    String sql = "SELECT id" + DUE + held(share) + " ORDER BY id LIMIT ?";
    return these(sql, share, after, now).one(most).list(row -> row.getLong(1));
  }

  @Override
  @Transactional
  public long count(Share share, Instant now) {
    String sql = "SELECT count(*)" + DUE + held(share);
    return these(sql, share, 0, now).list(row -> row.getLong(1)).get(0);
  }

  private static String held(Share share) {
    return CasesSql.ofLicences(share.part(), "revocation.licence_id");
  }

  private ArrayStatement these(String sql, Share share, long after, Instant now) {
    ArrayStatement statement =
        new ArrayStatement(em, sql)
            .one(share.cohort().value())
            .at(now)
            .one(after)
            .one(share.part().of())
            .one(share.part().number());
    return CasesSql.fill(statement, share.part());
  }

  @Override
  public List<DueRevocation> lock(List<Long> ids, Instant now) {
    return new ArrayStatement(em, LOCK)
        .longs(ids)
        .at(now)
        .list(
            row ->
                new DueRevocation(
                    row.getLong(8), LicenceRows.licence(row), LicenceRows.ids(row.getString(10))));
  }

  @Override
  public void revoke(List<Outcome> outcomes, CohortRules rules, Instant at) {
    List<Long> licences = licences(outcomes);
    if (licences.isEmpty()) {
      return;
    }
    new ArrayStatement(em, END).at(at).longs(licences).update();
    close("DONE", outcomes, at);
    tell(outcomes, rules);
    removals.post(licences);
    freeSeats(outcomes, licences);
    new ArrayStatement(em, DECIDE)
        .at(at)
        .one(DecisionKind.REVOKED.name())
        .one(rules.policyId())
        .one(rules.policyVersion())
        .longs(licences)
        .texts(outcomes.stream().map(one -> LicenceRows.json(one.clauseIds())).toList())
        .texts(outcomes.stream().map(one -> LicenceRows.json(one.facts())).toList())
        .update();
  }

  private void tell(List<Outcome> outcomes, CohortRules rules) {
    LearnerMails.Texts texts = new LearnerMails.Texts();
    Set<String> ids =
        outcomes.stream().flatMap(one -> one.clauseIds().stream()).collect(Collectors.toSet());
    Map<String, ClauseText> clauses = rules.clauses(ids);
    mails.post(
        outcomes.stream()
            .map(
                one ->
                    new LearnerMail(
                        one.due().licence().id(),
                        MailTemplate.LICENCE_REVOKED,
                        texts.place(quoted(one, clauses), reader -> Map.of()),
                        "revoked"))
            .toList(),
        texts);
  }

  private static List<ClauseText> quoted(Outcome outcome, Map<String, ClauseText> clauses) {
    return outcome.clauseIds().stream().map(clauses::get).filter(Objects::nonNull).toList();
  }

  private void freeSeats(List<Outcome> outcomes, List<Long> licences) {
    Set<String> pools =
        outcomes.stream().map(one -> one.due().licence().pool()).collect(Collectors.toSet());
    new ArrayStatement(em, LOCK_POOLS).texts(pools).list(row -> row.getString(1));
    new ArrayStatement(em, FREE_CAPS).longs(licences).update();
    new ArrayStatement(em, FREE_SEATS).longs(licences).update();
  }

  @Override
  public void giveBack(List<Outcome> outcomes, Instant at) {
    if (outcomes.isEmpty()) {
      return;
    }
    List<Long> ids = cases(outcomes);
    new ArrayStatement(em, JpaRevocations.BACK).longs(ids).update();
    close("LAPSED", outcomes, at);
    new ArrayStatement(em, DECIDE_TO_GIVE_BACK)
        .at(at)
        .one(DecisionKind.REVOCATION_LAPSED.name())
        .longs(ids)
        .texts(outcomes.stream().map(one -> LicenceRows.json(one.facts())).toList())
        .update();
  }

  private void close(String state, List<Outcome> outcomes, Instant at) {
    new ArrayStatement(em, CLOSE).one(state).at(at).longs(cases(outcomes)).update();
  }

  private static List<Long> cases(List<Outcome> outcomes) {
    return outcomes.stream().map(one -> one.due().id()).toList();
  }

  private static List<Long> licences(List<Outcome> outcomes) {
    return outcomes.stream().map(one -> one.due().licence().id()).toList();
  }
}
