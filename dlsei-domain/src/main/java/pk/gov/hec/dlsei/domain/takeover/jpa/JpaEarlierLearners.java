package pk.gov.hec.dlsei.domain.takeover.jpa;

import com.google.gson.Gson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.sql.Sql;
import pk.gov.hec.dlsei.domain.takeover.EarlierColumn;
import pk.gov.hec.dlsei.domain.takeover.EarlierLearners;
import pk.gov.hec.dlsei.domain.takeover.OfficersWord;
import pk.gov.hec.dlsei.domain.takeover.Takeover;
import pk.gov.hec.dlsei.domain.takeover.TakeoverFault;
import pk.gov.hec.dlsei.domain.takeover.TakeoverFault.Kind;

/** A few statements for many lines. */
@ApplicationScoped
@Transactional
public class JpaEarlierLearners implements EarlierLearners {

  private static final Gson GSON = new Gson();

  private static final String LINES =
      """
      FROM json_to_recordset(CAST(?1 AS json)) AS n
           (line integer, cohort text, cnic text, email text, "learnerId" text)
      """;

  private static final String APPLIED =
      "SELECT n.line, CASE WHEN a.takeover_id IS NULL THEN 'APPLIED' ELSE 'HELD_ALREADY' END "
          + LINES
          + """
            JOIN person p ON p.cnic_lookup = decode(n.cnic, 'hex')
            JOIN application a ON a.person_id = p.id AND a.cohort = n.cohort
                 AND a.status NOT IN ('DRAFT', 'REJECTED', 'DEACTIVATED')
            """;

  private static final String EMAIL_TAKEN =
      "SELECT n.line, 'EMAIL_TAKEN' "
          + LINES
          + """
            JOIN account c ON c.email = n.email JOIN person p ON p.id = c.person_id
            WHERE p.cnic_lookup IS DISTINCT FROM decode(n.cnic, 'hex')
              AND NOT EXISTS (SELECT 1 FROM person o JOIN account oc ON oc.person_id = o.id
                              WHERE o.cnic_lookup = decode(n.cnic, 'hex'))
            """;

  private static final String ACCOUNT_CLOSED =
      "SELECT n.line, 'ACCOUNT_CLOSED' "
          + LINES
          + """
            JOIN person p ON p.cnic_lookup = decode(n.cnic, 'hex')
            JOIN account c ON c.person_id = p.id AND c.status <> 'ACTIVE'
            """;

  private static final String LEARNER_ID_TAKEN =
      "SELECT n.line, 'LEARNER_ID_TAKEN' "
          + LINES
          + "JOIN licence l ON l.learner_id = n.\"learnerId\" AND l.status <> 'WITHDRAWN'";

  private static final Map<EarlierColumn, List<String>> BY_COLUMN =
      new TreeMap<>(
          Map.of(
              EarlierColumn.CNIC, List.of(APPLIED, ACCOUNT_CLOSED),
              EarlierColumn.EMAIL, List.of(EMAIL_TAKEN),
              EarlierColumn.LEARNER_ID, List.of(LEARNER_ID_TAKEN)));

  private static final String ORGANISATION =
      """
      INSERT INTO institution (code, name, sector, mode, province, city, email_domain, pern_account,
                               enrolment, recognised)
      VALUES ('ORG-' || nextval('organisation_seq'), ?1, 'ORGANISATION', 'CAMPUS', '', '', '', false, 0, false)
      ON CONFLICT (lower(name)) WHERE sector = 'ORGANISATION' DO NOTHING
      """;

  /** The pools' rows are locked by it, so that the events are counted once. */
  private static final String POOLS =
      """
      UPDATE seat_pool p SET total = p.total - c.n, used = p.used - c.n, event = p.event + c.n
        FROM (SELECT pool, count(*) AS n FROM application
               WHERE takeover_id = ?1 AND status = 'APPROVED' GROUP BY pool) c
       WHERE p.id = c.pool
      """;

  private static final String DECISIONS =
      """
      INSERT INTO decision (id, at, kind, application_id, actor, policy_id, policy_version, clauses, facts,
                            reason, pool, pool_event)
      SELECT nextval('decision_seq'), ?2, 'TAKEN_BACK', a.id, ?3, a.policy_id, a.policy_version, '[]',
             '{"file":"' || a.takeover_id || '"}', ?4, a.pool,
             p.event - (row_number() OVER (PARTITION BY a.pool ORDER BY a.takeover_line)) + 1
        FROM application a JOIN seat_pool p ON p.id = a.pool
       WHERE a.takeover_id = ?1 AND a.status = 'APPROVED'
      """;

  private static final String LICENCES =
      """
      UPDATE licence l SET status = 'WITHDRAWN', ended_at = ?2, version = l.version + 1
        FROM application a WHERE a.id = l.application_id AND a.takeover_id = ?1 AND a.status = 'APPROVED'
      """;

  private static final String APPLICATIONS =
      """
      UPDATE application SET status = 'DEACTIVATED', version = version + 1
       WHERE takeover_id = ?1 AND status = 'APPROVED'
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  /** A line as its statement reads it. */
  private record Line(int line, String cohort, String cnic, String email, String learnerId) {}

  @Override
  public List<TakeoverFault> compare(List<Compared> lines) {
    String json = GSON.toJson(lines.stream().map(JpaEarlierLearners::line).toList());
    List<TakeoverFault> faults = new ArrayList<>();
    BY_COLUMN.forEach(
        (column, statements) ->
            statements.forEach(sql -> faults.addAll(faults(sql, column, json))));
    return faults;
  }

  private static Line line(Compared one) {
    return new Line(
        one.line(),
        one.cohort().value(),
        HexFormat.of().formatHex(one.cnicLookup()),
        one.email(),
        one.learnerId());
  }

  private List<TakeoverFault> faults(String sql, EarlierColumn column, String json) {
    List<?> rows = em.createNativeQuery(sql).setParameter(1, json).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new TakeoverFault(
                    ((Number) row[0]).intValue(), column.name(), Kind.valueOf((String) row[1]), ""))
        .toList();
  }

  @Override
  public InstitutionCode organisation(String name) {
    Optional<InstitutionCode> known = find(name);
    if (known.isPresent()) {
      return known.get();
    }
    em.createNativeQuery(ORGANISATION).setParameter(1, name).executeUpdate();
    return find(name).orElseThrow();
  }

  private Optional<InstitutionCode> find(String name) {
    List<?> codes =
        em.createNativeQuery(
                "SELECT code FROM institution WHERE sector = 'ORGANISATION' AND lower(name) = lower(?1)")
            .setParameter(1, name)
            .getResultList();
    return codes.stream().findFirst().map(code -> new InstitutionCode((String) code));
  }

  @Override
  public int takeBack(Takeover takeover, OfficersWord word) {
    em.createNativeQuery(POOLS).setParameter(1, takeover.id()).executeUpdate();
    em.createNativeQuery(DECISIONS)
        .setParameter(1, takeover.id())
        .setParameter(2, Sql.utc(word.at()))
        .setParameter(3, word.account())
        .setParameter(4, word.reason())
        .executeUpdate();
    em.createNativeQuery(LICENCES)
        .setParameter(1, takeover.id())
        .setParameter(2, Sql.utc(word.at()))
        .executeUpdate();
    return em.createNativeQuery(APPLICATIONS).setParameter(1, takeover.id()).executeUpdate();
  }
}
