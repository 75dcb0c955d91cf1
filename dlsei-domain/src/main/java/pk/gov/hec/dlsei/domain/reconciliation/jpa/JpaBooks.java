package pk.gov.hec.dlsei.domain.reconciliation.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pk.gov.hec.dlsei.api.learning.MemberEmailPage.Member;
import pk.gov.hec.dlsei.domain.reconciliation.Books;
import pk.gov.hec.dlsei.domain.reconciliation.Difference;
import pk.gov.hec.dlsei.domain.reconciliation.DifferenceKind;
import pk.gov.hec.dlsei.domain.sql.jpa.ArrayStatement;

/** Members in a table of their own beside the licences, and one statement for each question. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class JpaBooks implements Books {

  private static final String ADD =
      """
      INSERT INTO member_stage (run_id, line, learner_id, email)
      SELECT ?::bigint, ?::integer + u.i, u.learner, u.email
        FROM unnest(?, ?) WITH ORDINALITY AS u (learner, email, i)
      """;

  private static final String COVERAGE =
      """
      SELECT count(*), count(*) FILTER (WHERE EXISTS
               (SELECT 1 FROM member_stage m WHERE m.run_id = ? AND m.learner_id = l.learner_id))
        FROM platform_member p JOIN licence l ON l.id = p.licence_id AND l.status IN ('INVITED', 'ACTIVE')
       WHERE p.gone_at IS NULL
      """;

  /** A removal that is on its way makes no difference. */
  private static final String COMPARE =
      """
      WITH member AS (SELECT DISTINCT ON (learner_id) learner_id, email FROM member_stage
                       WHERE run_id = ? ORDER BY learner_id, line),
           setting AS (SELECT ?::timestamptz AS settled)
      SELECT * FROM (
        SELECT 'UNKNOWN_MEMBER' AS kind, m.learner_id, h.id AS licence_id, m.email AS address
          FROM member m LEFT JOIN LATERAL
               (SELECT l.id FROM account c JOIN licence l ON l.person_id = c.person_id
                 WHERE c.email = m.email AND l.status NOT IN ('REVOKED', 'ENDED', 'WITHDRAWN')
                 ORDER BY l.id DESC LIMIT 1) h ON true
         WHERE NOT EXISTS (SELECT 1 FROM licence l WHERE l.learner_id = m.learner_id)
        UNION ALL
        SELECT 'STAYED_MEMBER', m.learner_id, l.id, NULL
          FROM member m JOIN licence l ON l.learner_id = m.learner_id, setting s
         WHERE l.status IN ('REVOKED', 'ENDED') AND l.ended_at < s.settled
           AND NOT EXISTS (SELECT 1 FROM outbox_message o WHERE o.change_key = 'removal:' || l.id AND o.state = 'WAITING')
        UNION ALL
        SELECT CASE WHEN p.licence_id IS NULL THEN 'MISSING_MEMBER' ELSE 'REMOVED_OUTSIDE' END, l.learner_id, l.id, NULL
          FROM licence l LEFT JOIN platform_member p ON p.licence_id = l.id, setting s
         WHERE l.status = 'ACTIVE' AND l.activated_at < s.settled
           AND NOT EXISTS (SELECT 1 FROM member m WHERE m.learner_id = l.learner_id)
        UNION ALL
        SELECT 'OTHER_EMAIL', m.learner_id, l.id, m.email
          FROM member m JOIN licence l ON l.learner_id = m.learner_id AND l.status IN ('INVITED', 'ACTIVE')
          JOIN account c ON c.person_id = l.person_id AND c.status = 'ACTIVE'
         WHERE m.email <> c.email) AS found
       ORDER BY kind, learner_id
      """;

  private static final String REMEMBER =
      """
      INSERT INTO platform_member AS p (licence_id, first_seen, last_seen)
      SELECT l.id, s.at, s.at FROM (SELECT ?::timestamptz AS at) s, licence l
       WHERE l.learner_id IN (SELECT learner_id FROM member_stage WHERE run_id = ?)
       ORDER BY l.id
      ON CONFLICT (licence_id) DO UPDATE
         SET last_seen = greatest(p.last_seen, EXCLUDED.last_seen), gone_at = NULL
      """;

  private static final String FORGET =
      """
      UPDATE platform_member p SET gone_at = ? FROM licence l
       WHERE l.id = p.licence_id AND p.gone_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM member_stage m WHERE m.run_id = ? AND m.learner_id = l.learner_id)
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public void clear(long run) {
    new ArrayStatement(em, "DELETE FROM member_stage WHERE run_id = ?").one(run).update();
  }

  @Override
  public void add(long run, int before, List<Member> members) {
    new ArrayStatement(em, ADD)
        .one(run)
        .one(before)
        .texts(members.stream().map(JpaBooks::key).toList())
        .texts(members.stream().map(member -> member.email().orElse(null)).toList())
        .update();
  }

  /** Somebody without an id is told from others without one by the address. */
  private static String key(Member member) {
    return member.learnerId().isBlank()
        ? "no id " + UUID.nameUUIDFromBytes(member.email().orElse("").getBytes(UTF_8))
        : member.learnerId();
  }

  @Override
  public Coverage coverage(long run) {
    return new ArrayStatement(em, COVERAGE)
        .one(run)
        .list(row -> new Coverage(row.getInt(1), row.getInt(2)))
        .get(0);
  }

  @Override
  public List<Difference> compare(long run, Instant settled) {
    return new ArrayStatement(em, COMPARE).one(run).at(settled).list(JpaBooks::difference);
  }

  static Difference difference(ResultSet row) throws SQLException {
    return new Difference(
        DifferenceKind.valueOf(row.getString("kind")),
        row.getString("learner_id"),
        Optional.ofNullable(row.getObject("licence_id", Long.class)),
        Optional.ofNullable(row.getString("address")).map(JpaBooks::hidden));
  }

  private static String hidden(String address) {
    int at = address.lastIndexOf('@');
    return at < 1 ? "•••" : address.charAt(0) + "•••" + address.substring(at);
  }

  @Override
  public void remember(long run, Instant at) {
    new ArrayStatement(em, REMEMBER).at(at).one(run).update();
    new ArrayStatement(em, FORGET).at(at).one(run).update();
  }
}
