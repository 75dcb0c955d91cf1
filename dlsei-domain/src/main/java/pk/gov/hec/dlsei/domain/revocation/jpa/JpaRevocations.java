package pk.gov.hec.dlsei.domain.revocation.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.decision.DecisionKind;
import pk.gov.hec.dlsei.domain.job.Part;
import pk.gov.hec.dlsei.domain.job.jpa.CasesSql;
import pk.gov.hec.dlsei.domain.revocation.Order;
import pk.gov.hec.dlsei.domain.revocation.Proposal;
import pk.gov.hec.dlsei.domain.revocation.Proposal.Decider;
import pk.gov.hec.dlsei.domain.revocation.Revocations;
import pk.gov.hec.dlsei.domain.sql.jpa.ArrayStatement;

/** A few statements for many cases; rows are locked by id before they are changed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class JpaRevocations implements Revocations {

  private static final String PROPOSE =
      """
      INSERT INTO revocation AS r (id, licence_id, cohort, institution, state, officer_only, policy_id,
                                   policy_version, clauses, facts, proposed_at)
      SELECT nextval('revocation_seq'), l.id, l.cohort, l.institution, 'PROPOSED', u.officer_only, ?::text,
             ?::text, u.clauses, u.facts, ?::timestamptz
        FROM unnest(?, ?, ?, ?) AS u (licence, officer_only, clauses, facts)
        JOIN licence l ON l.id = u.licence AND l.status IN ('INVITED', 'ACTIVE')
       ORDER BY l.id
      ON CONFLICT (licence_id) WHERE state IN ('PROPOSED', 'HELD', 'CONFIRMED') DO UPDATE
         SET clauses = EXCLUDED.clauses, facts = EXCLUDED.facts, officer_only = EXCLUDED.officer_only,
             policy_id = EXCLUDED.policy_id, policy_version = EXCLUDED.policy_version, version = r.version + 1
       WHERE r.state = 'PROPOSED' AND r.clauses <> EXCLUDED.clauses
      """;

  private static final String LAPSE =
      "UPDATE revocation SET state = 'LAPSED', closed_at = ?, version = version + 1"
          + " WHERE id = ANY (?) AND state IN ('PROPOSED', 'HELD')";

  private static final String LAPSE_OF_ENDED =
      """
      UPDATE revocation r SET state = 'LAPSED', closed_at = ?, version = r.version + 1
        FROM licence l
       WHERE l.id = r.licence_id AND r.state IN ('PROPOSED', 'HELD', 'CONFIRMED')
         AND l.status NOT IN ('INVITED', 'ACTIVE', 'REVOKING')
      """;

  private static final String LOCK =
      """
      SELECT r.id FROM revocation r JOIN licence l ON l.id = r.licence_id
       WHERE r.id = ANY (?) AND %s ORDER BY r.id FOR UPDATE OF r, l
      """;

  private static final String IS_PROPOSED =
      "r.state = 'PROPOSED' AND l.status IN ('INVITED', 'ACTIVE')";

  private static final String CONFIRM =
      "UPDATE revocation SET state = 'CONFIRMED', confirmed_by = ?::bigint, confirmed_at = ?, undo_until = ?,"
          + " confirmed_in = ?::bigint, version = version + 1 WHERE id = ANY (?)";

  private static final String TO_REVOKING =
      "UPDATE licence l SET status = 'REVOKING', version = l.version + 1"
          + " FROM revocation r WHERE r.id = ANY (?) AND l.id = r.licence_id";

  static final String BACK =
      "UPDATE licence l SET version = l.version + 1,"
          + " status = CASE WHEN l.activated_at IS NULL THEN 'INVITED' ELSE 'ACTIVE' END"
          + " FROM revocation r WHERE r.id = ANY (?) AND l.id = r.licence_id";

  private static final String HOLD =
      "UPDATE revocation SET state = 'HELD', reason = ?, version = version + 1 WHERE id = ANY (?)";

  private static final String RELEASE =
      "UPDATE revocation SET state = 'PROPOSED', reason = NULL, version = version + 1"
          + " WHERE id = ANY (?)";

  private static final String UNDO =
      "UPDATE revocation SET state = 'HELD', reason = ?, confirmed_by = NULL, confirmed_at = NULL,"
          + " undo_until = NULL, confirmed_in = NULL, version = version + 1 WHERE id = ANY (?)";

  private static final String DECIDE =
      """
      INSERT INTO decision (id, at, kind, application_id, actor, policy_id, policy_version, clauses, facts, reason)
      SELECT nextval('decision_seq'), ?::timestamptz, ?::text, l.application_id, ?::bigint, r.policy_id,
             r.policy_version, r.clauses, r.facts, ?::text
        FROM revocation r JOIN licence l ON l.id = r.licence_id WHERE r.id = ANY (?) ORDER BY r.id
      """;

  private static final String UNDER_STANDING_ORDER =
      """
       FROM revocation r WHERE r.cohort = ? AND r.state = 'PROPOSED' AND NOT r.officer_only
         AND EXISTS (SELECT 1 FROM json_array_elements_text(r.clauses::json) c WHERE c = ANY (?))
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public int propose(List<Proposal> proposals, CohortRules rules, Instant at) {
    if (proposals.isEmpty()) {
      return 0;
    }
    return new ArrayStatement(em, PROPOSE)
        .one(rules.policyId())
        .one(rules.policyVersion())
        .at(at)
        .longs(proposals.stream().map(Proposal::licenceId).toList())
        .flags(proposals.stream().map(one -> one.decider() == Decider.OFFICER).toList())
        .texts(proposals.stream().map(one -> LicenceRows.json(one.clauseIds())).toList())
        .texts(proposals.stream().map(one -> LicenceRows.json(one.facts())).toList())
        .update();
  }

  @Override
  public int lapse(List<Long> ids, Instant at) {
    return ids.isEmpty() ? 0 : new ArrayStatement(em, LAPSE).at(at).longs(ids).update();
  }

  @Override
  public int lapseOfEnded(Instant at) {
    return new ArrayStatement(em, LAPSE_OF_ENDED).at(at).update();
  }

  @Override
  public List<Long> confirm(List<Long> ids, Order order, Instant undoUntil) {
    List<Long> chosen = lock(ids, IS_PROPOSED);
    new ArrayStatement(em, CONFIRM)
        .one(order.account().orElse(null))
        .at(order.at())
        .at(undoUntil)
        .one(order.run().orElse(null))
        .longs(chosen)
        .update();
    new ArrayStatement(em, TO_REVOKING).longs(chosen).update();
    decide(DecisionKind.REVOCATION_CONFIRMED, chosen, order);
    return chosen;
  }

  @Override
  public List<Long> hold(List<Long> ids, Order order) {
    List<Long> chosen = lock(ids, IS_PROPOSED);
    new ArrayStatement(em, HOLD).one(order.reason().orElseThrow()).longs(chosen).update();
    decide(DecisionKind.REVOCATION_HELD, chosen, order);
    return chosen;
  }

  @Override
  public List<Long> release(List<Long> ids, Order order) {
    List<Long> chosen = lock(ids, "r.state = 'HELD'");
    new ArrayStatement(em, RELEASE).longs(chosen).update();
    decide(DecisionKind.REVOCATION_RELEASED, chosen, order);
    return chosen;
  }

  @Override
  public List<Long> undo(List<Long> ids, Order order) {
    List<Long> chosen =
        new ArrayStatement(
                em,
                LOCK.formatted(
                    "r.state = 'CONFIRMED' AND l.status = 'REVOKING' AND r.undo_until > ?"))
            .longs(ids)
            .at(order.at())
            .list(row -> row.getLong(1));
    new ArrayStatement(em, BACK).longs(chosen).update();
    new ArrayStatement(em, UNDO).one(order.reason().orElseThrow()).longs(chosen).update();
    decide(DecisionKind.REVOCATION_UNDONE, chosen, order);
    return chosen;
  }

  private List<Long> lock(List<Long> ids, String which) {
    return new ArrayStatement(em, LOCK.formatted(which)).longs(ids).list(row -> row.getLong(1));
  }

  private void decide(DecisionKind kind, List<Long> ids, Order order) {
    new ArrayStatement(em, DECIDE)
        .at(order.at())
        .one(kind.name())
        .one(order.account().orElse(null))
        .one(order.reason().orElse(null))
        .longs(ids)
        .update();
  }

  @Override
  public List<Grounds> underStandingOrder(
      CohortId cohort, Set<String> clauseIds, Part part, long after, int most) {
    String sql =
        "SELECT r.id, r.licence_id, r.clauses"
            + underStandingOrder(part)
            + " AND r.id > ? ORDER BY r.id LIMIT ?";
    return bound(sql, cohort, clauseIds, part)
        .one(after)
        .one(most)
        .list(
            row -> new Grounds(row.getLong(1), row.getLong(2), LicenceRows.ids(row.getString(3))));
  }

  @Override
  public long countUnderStandingOrder(CohortId cohort, Set<String> clauseIds, Part part) {
    return bound("SELECT count(*)" + underStandingOrder(part), cohort, clauseIds, part)
        .list(row -> row.getLong(1))
        .get(0);
  }

  /** By the subject of the result that plans it. */
  private static String underStandingOrder(Part part) {
    return UNDER_STANDING_ORDER + CasesSql.of(part, "'licence:' || r.licence_id || ':CONFIRMED'");
  }

  private ArrayStatement bound(String sql, CohortId cohort, Set<String> clauseIds, Part part) {
    ArrayStatement statement = new ArrayStatement(em, sql).one(cohort.value()).texts(clauseIds);
    return CasesSql.fill(statement, part);
  }
}
