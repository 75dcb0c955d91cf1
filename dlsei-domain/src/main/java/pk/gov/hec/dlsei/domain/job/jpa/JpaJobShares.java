package pk.gov.hec.dlsei.domain.job.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.domain.job.JobShares;

/** Keeps the numbers in a table that is only added to, each at once, so that all see it. */
@ApplicationScoped
public class JpaJobShares implements JobShares {

  private static final String EXPECT =
      "INSERT INTO job_share (run_id, step, part, expected) VALUES (?1, ?2, ?3, ?4)"
          + " ON CONFLICT DO NOTHING";

  private static final String EXPECTED =
      "SELECT step, sum(expected) FROM job_share WHERE run_id = ?1 GROUP BY step";

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void expect(long run, String step, int part, long items) {
    em.createNativeQuery(EXPECT)
        .setParameter(1, run)
        .setParameter(2, step)
        .setParameter(3, part)
        .setParameter(4, items)
        .executeUpdate();
  }

  @Override
  @Transactional
  public Map<String, Long> expected(long run) {
    List<?> rows = em.createNativeQuery(EXPECTED).setParameter(1, run).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
  }
}
