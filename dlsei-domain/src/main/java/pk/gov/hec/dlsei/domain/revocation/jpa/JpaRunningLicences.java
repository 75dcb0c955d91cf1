package pk.gov.hec.dlsei.domain.revocation.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.job.Part;
import pk.gov.hec.dlsei.domain.job.jpa.CasesSql;
import pk.gov.hec.dlsei.domain.revocation.DataReach;
import pk.gov.hec.dlsei.domain.revocation.RunningLicence;
import pk.gov.hec.dlsei.domain.revocation.RunningLicences;
import pk.gov.hec.dlsei.domain.sql.Sql;
import pk.gov.hec.dlsei.domain.sql.jpa.ArrayStatement;

/**
 * Reads by key, so that what a job writes moves nothing that it has yet to read. Keys come in
 * blocks of fifty or in steps of fifty, so that the parts are told by both. Of an equation the
 * database thinks that one row in 200 meets it, and would start processes to look for them, which
 * takes longer than the page; of a CASE it thinks nothing.
 */
@ApplicationScoped
@Transactional
public class JpaRunningLicences implements RunningLicences {

  private static final String REACH =
      "SELECT max(as_of) FROM activity_source WHERE state = 'DONE' AND kind <> 'SNAPSHOT'";

  private static final String THESE =
      """
       FROM licence WHERE cohort = ? AND status IN ('INVITED', 'ACTIVE') AND id > ?
        AND CASE WHEN (id + id / 50) % ? = ? THEN true ELSE false END
      """;

  private static final String LOOKED_UP_FOR = "SELECT " + LicenceRows.COLUMNS + " FROM (SELECT *";

  /** What is known of each is looked up for the page alone, however many licences there are. */
  private static final String THE_PAGE =
      """
       ORDER BY id LIMIT ?) l
       LEFT JOIN LATERAL (SELECT * FROM licence_activity WHERE licence_id = l.id LIMIT 1) y ON true
       LEFT JOIN LATERAL (SELECT * FROM revocation WHERE licence_id = l.id
                             AND state IN ('PROPOSED', 'HELD', 'CONFIRMED') LIMIT 1) r ON true
      ORDER BY l.id
      """;

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public DataReach reach() {
    Object until = em.createNativeQuery(REACH).getSingleResult();
    return until == null ? DataReach.NONE : new DataReach(Sql.instant(until));
  }

  @Override
  public List<RunningLicence> next(CohortId cohort, Part part, long after, int most) {
    return these(LOOKED_UP_FOR + these(part) + THE_PAGE, cohort, part, after)
        .one(most)
        .list(LicenceRows::licence);
  }

  @Override
  public long count(CohortId cohort, Part part) {
    return these("SELECT count(*)" + these(part), cohort, part, 0)
        .list(row -> row.getLong(1))
        .get(0);
  }

  private static String these(Part part) {
    return THESE + CasesSql.ofLicences(part, "licence.id");
  }

  @Override
  public long live(CohortId cohort) {
    return new ArrayStatement(
            em,
            "SELECT count(*) FROM licence"
                + " WHERE cohort = ? AND status IN ('INVITED', 'ACTIVE', 'REVOKING')")
        .one(cohort.value())
        .list(row -> row.getLong(1))
        .get(0);
  }

  private ArrayStatement these(String sql, CohortId cohort, Part part, long after) {
    ArrayStatement statement =
        new ArrayStatement(em, sql)
            .one(cohort.value())
            .one(after)
            .one(part.of())
            .one(part.number());
    return CasesSql.fill(statement, part);
  }
}
