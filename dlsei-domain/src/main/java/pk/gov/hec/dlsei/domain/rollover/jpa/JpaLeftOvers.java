package pk.gov.hec.dlsei.domain.rollover.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import pk.gov.hec.dlsei.domain.job.jpa.CasesSql;
import pk.gov.hec.dlsei.domain.rollover.LeftOver;
import pk.gov.hec.dlsei.domain.rollover.LeftOvers;
import pk.gov.hec.dlsei.domain.sql.jpa.ArrayStatement;

/** Reads by the order of submission, which does not change. */
@ApplicationScoped
@Transactional
public class JpaLeftOvers implements LeftOvers {

  private static final String THESE =
      " FROM application WHERE cohort = ? AND status = ? AND place > ?";

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public List<LeftOver> next(Line line, long after, int most) {
    return these("SELECT id, place%s ORDER BY place LIMIT ?", line, after)
        .one(most)
        .list(
            row -> new LeftOver(row.getLong(1), row.getLong(2), line.status(), line.change().to()));
  }

  @Override
  public long count(Line line) {
    return these("SELECT count(*)%s", line, 0).list(row -> row.getLong(1)).get(0);
  }

  private ArrayStatement these(String sql, Line line, long after) {
    String these = THESE + CasesSql.ofApplications(line.part(), "application.id");
    ArrayStatement statement =
        new ArrayStatement(em, sql.formatted(these))
            .one(line.change().from().value())
            .one(line.status().name())
            .one(after);
    return CasesSql.fill(statement, line.part());
  }
}
