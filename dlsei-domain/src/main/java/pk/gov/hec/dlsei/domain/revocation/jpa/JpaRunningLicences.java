package pk.gov.hec.dlsei.domain.revocation.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.job.Part;
import pk.gov.hec.dlsei.domain.revocation.DataReach;
import pk.gov.hec.dlsei.domain.revocation.RunningLicence;
import pk.gov.hec.dlsei.domain.revocation.RunningLicences;
import pk.gov.hec.dlsei.domain.sql.Sql;
import pk.gov.hec.dlsei.domain.sql.jpa.ArrayStatement;

/**
 * Reads by key, so that what a job writes moves nothing that it has yet to read. Keys come in
 * blocks of fifty or in steps of fifty, so that the parts are told by both.
 */
@ApplicationScoped
@Transactional
public class JpaRunningLicences implements RunningLicences {

  private static final String REACH =
      "SELECT max(as_of) FROM activity_source WHERE state = 'DONE' AND kind <> 'SNAPSHOT'";

  private static final String NEXT =
      "SELECT "
          + LicenceRows.COLUMNS
          + """
             FROM licence l
             LEFT JOIN licence_activity y ON y.licence_id = l.id
             LEFT JOIN revocation r ON r.licence_id = l.id AND r.state IN ('PROPOSED', 'HELD', 'CONFIRMED')
            WHERE l.cohort = ? AND l.status IN ('INVITED', 'ACTIVE') AND l.id > ? AND (l.id + l.id / 50) % ? = ?
            ORDER BY l.id LIMIT ?
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
    return new ArrayStatement(em, NEXT)
        .one(cohort.value())
        .one(after)
        .one(part.of())
        .one(part.number())
        .one(most)
        .list(LicenceRows::licence);
  }
}
