package pk.gov.hec.dlsei.domain.revocation.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.revocation.DataReach;
import pk.gov.hec.dlsei.domain.revocation.RunningLicence;
import pk.gov.hec.dlsei.domain.revocation.RunningLicences;
import pk.gov.hec.dlsei.domain.sql.ArrayStatement;
import pk.gov.hec.dlsei.domain.sql.Sql;

/** Reads by key range, so that what a job writes moves nothing that it has yet to read. */
@ApplicationScoped
@Transactional
public class JpaRunningLicences implements RunningLicences {

  private static final String REACH =
      "SELECT max(as_of) FROM activity_source WHERE state = 'DONE' AND kind <> 'SNAPSHOT'";

  private static final String RANGES =
      """
      SELECT max(id) FROM (SELECT id, ntile(?) OVER (ORDER BY id) AS part
                             FROM licence WHERE cohort = ? AND status IN ('INVITED', 'ACTIVE')) l
       GROUP BY part ORDER BY part
      """;

  private static final String FIRST =
      "SELECT "
          + LicenceRows.COLUMNS
          + """
             FROM licence l
             LEFT JOIN licence_activity y ON y.licence_id = l.id
             LEFT JOIN revocation r ON r.licence_id = l.id AND r.state IN ('PROPOSED', 'HELD', 'CONFIRMED')
            WHERE l.cohort = ? AND l.status IN ('INVITED', 'ACTIVE') AND l.id > ? AND l.id <= ?
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
  public List<Range> ranges(Set<CohortId> cohorts, int parts) {
    List<Range> ranges = new ArrayList<>();
    for (CohortId cohort : cohorts) {
      long after = 0;
      for (long upTo : ends(cohort, parts)) {
        ranges.add(new Range(cohort, after, upTo));
        after = upTo;
      }
    }
    return ranges;
  }

  private List<Long> ends(CohortId cohort, int parts) {
    return new ArrayStatement(em, RANGES)
        .one(parts)
        .one(cohort.value())
        .list(row -> row.getLong(1));
  }

  @Override
  public List<RunningLicence> first(Range range, int most) {
    return new ArrayStatement(em, FIRST)
        .one(range.cohort().value())
        .one(range.after())
        .one(range.upTo())
        .one(most)
        .list(LicenceRows::licence);
  }
}
