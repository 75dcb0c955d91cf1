package pk.gov.hec.dlsei.domain.takeover.jpa;

import com.google.gson.Gson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.PriorStanding;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.sql.Sql;
import pk.gov.hec.dlsei.domain.takeover.CohortFlags;
import pk.gov.hec.dlsei.domain.takeover.CohortUser;
import pk.gov.hec.dlsei.domain.takeover.OfficersWord;
import pk.gov.hec.dlsei.domain.takeover.Takeover;
import pk.gov.hec.dlsei.domain.time.Karachi;

/** A few statements for many learners. */
@ApplicationScoped
@Transactional
public class JpaCohortFlags implements CohortFlags {

  private static final Gson GSON = new Gson();

  private static final String USERS =
      """
      json_to_recordset(CAST(?1 AS json)) AS n (line integer, email text, "learnerId" text, standing text)
      """;

  private static final String SAME_EMAIL = "f.email = n.email";

  private static final String SAME_ID =
      "n.email IS NULL AND f.email IS NULL AND f.learner_id = n.\"learnerId\"";

  /** A statement for each way to be the same, so that each finds its index. */
  private static final String REPLACE =
      "UPDATE cohort_flag f SET withdrawn_at = ?2, replaced_by = ?3 FROM "
          + USERS
          + " WHERE f.cohort = ?4 AND f.takeover_id <> ?3 AND f.as_of <= ?5"
          + " AND f.withdrawn_at IS NULL AND ";

  /** Whoever has a flag still, of newer data, keeps it: its unique index says so. */
  private static final String ADD =
      """
      INSERT INTO cohort_flag (id, cohort, standing, takeover_id, line, email, learner_id, as_of, set_by, set_at)
      SELECT nextval('cohort_flag_seq'), ?4, n.standing, ?3, n.line, n.email, n."learnerId", ?5, ?6, ?2
        FROM\s"""
          + USERS
          + " ON CONFLICT DO NOTHING";

  private static final String KNOWN =
      "SELECT count(*) FROM "
          + USERS
          + """
             WHERE EXISTS (SELECT 1 FROM account c WHERE c.email = n.email)
                OR EXISTS (SELECT 1 FROM licence l WHERE l.learner_id = n."learnerId")
            """;

  private static final String WITHDRAW =
      "UPDATE cohort_flag SET withdrawn_at = ?2 WHERE takeover_id = ?1 AND withdrawn_at IS NULL";

  /** What this file replaced is from now on replaced by the newer file that replaced this one. */
  private static final String LINK_PAST =
      """
      UPDATE cohort_flag o SET replaced_by = f.replaced_by
        FROM cohort_flag f
       WHERE f.takeover_id = ?1 AND f.replaced_by IS NOT NULL AND o.replaced_by = ?1 AND o.cohort = f.cohort
         AND coalesce(o.email, 'id ' || o.learner_id) = coalesce(f.email, 'id ' || f.learner_id)
      """;

  /** So that it never holds again, whatever else is taken back. */
  private static final String FORGET =
      "UPDATE cohort_flag SET replaced_by = NULL WHERE takeover_id = ?1 AND replaced_by IS NOT NULL";

  private static final String HOLD_AGAIN =
      """
      UPDATE cohort_flag o SET withdrawn_at = NULL, replaced_by = NULL
       WHERE o.replaced_by = ?1
         AND NOT EXISTS (SELECT 1 FROM cohort_flag f
               WHERE f.cohort = o.cohort AND f.withdrawn_at IS NULL
                 AND (f.email = o.email OR o.email IS NULL AND f.email IS NULL AND f.learner_id = o.learner_id))
      """;

  private static final String SAY =
      """
      INSERT INTO cohort_flag (id, cohort, standing, person_id, reason, as_of, set_by, set_at)
      VALUES (nextval('cohort_flag_seq'), ?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public void flag(Takeover takeover, List<CohortUser> users) {
    Takeover.About about = takeover.about().orElseThrow();
    String json = GSON.toJson(users);
    var at = Sql.utc(takeover.decidedAt().orElseThrow());
    for (String same : List.of(SAME_EMAIL, SAME_ID)) {
      query(REPLACE + same, json, at, takeover.id(), about.cohort().value(), about.asOf())
          .executeUpdate();
    }
    query(
            ADD,
            json,
            at,
            takeover.id(),
            about.cohort().value(),
            about.asOf(),
            takeover.decidedBy().orElseThrow())
        .executeUpdate();
  }

  @Override
  public int known(List<CohortUser> users) {
    return ((Number) query(KNOWN, GSON.toJson(users)).getSingleResult()).intValue();
  }

  @Override
  public int takeBack(Takeover takeover, OfficersWord word) {
    int withdrawn = query(WITHDRAW, takeover.id(), Sql.utc(word.at())).executeUpdate();
    query(LINK_PAST, takeover.id()).executeUpdate();
    query(FORGET, takeover.id()).executeUpdate();
    query(HOLD_AGAIN, takeover.id()).executeUpdate();
    return withdrawn;
  }

  @Override
  public void say(long personId, CohortId cohort, PriorStanding standing, OfficersWord word) {
    query(
            "UPDATE cohort_flag SET withdrawn_at = ?3"
                + " WHERE person_id = ?1 AND cohort = ?2 AND withdrawn_at IS NULL",
            personId,
            cohort.value(),
            Sql.utc(word.at()))
        .executeUpdate();
    query(
            SAY,
            cohort.value(),
            standing.name(),
            personId,
            word.reason(),
            Karachi.dayOf(word.at()),
            word.account(),
            Sql.utc(word.at()))
        .executeUpdate();
  }

  private Query query(String sql, Object... parameters) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
