package pk.gov.hec.dlsei.domain.rollover.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.rollover.LeftOver;
import pk.gov.hec.dlsei.domain.rollover.LeftOvers;
import pk.gov.hec.dlsei.domain.sql.jpa.ArrayStatement;

/** Reads by the order of submission, which does not change. */
@ApplicationScoped
@Transactional
public class JpaLeftOvers implements LeftOvers {

  private static final String NEXT =
      "SELECT id, place FROM application WHERE cohort = ? AND status = ? AND place > ?"
          + " ORDER BY place LIMIT ?";

  private static final String COUNT =
      "SELECT count(*) FROM application WHERE cohort = ? AND status = ?";

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public List<LeftOver> next(Change change, ApplicationStatus status, long after, int most) {
    return new ArrayStatement(em, NEXT)
        .one(change.from().value())
        .one(status.name())
        .one(after)
        .one(most)
        .list(row -> new LeftOver(row.getLong(1), row.getLong(2), status, change.to()));
  }

  @Override
  public long count(Change change, ApplicationStatus status) {
    return new ArrayStatement(em, COUNT)
        .one(change.from().value())
        .one(status.name())
        .list(row -> row.getLong(1))
        .get(0);
  }
}
