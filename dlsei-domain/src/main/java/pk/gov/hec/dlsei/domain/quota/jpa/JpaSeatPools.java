package pk.gov.hec.dlsei.domain.quota.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.OptionalLong;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.quota.PoolLine;
import pk.gov.hec.dlsei.domain.quota.PoolState;
import pk.gov.hec.dlsei.domain.quota.SeatCap;
import pk.gov.hec.dlsei.domain.quota.SeatPools;

/**
 * Keeps the counters in their tables; never as entities, whose old values would be written back.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class JpaSeatPools implements SeatPools {

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public void create(CohortId cohort, String key, int total) {
    query(
            "INSERT INTO seat_pool (id, cohort, key, total) VALUES (?1, ?2, ?3, ?4)"
                + " ON CONFLICT DO NOTHING",
            SeatPools.id(cohort, key),
            cohort.value(),
            key,
            total)
        .executeUpdate();
  }

  @Override
  public OptionalLong takeFree(String pool) {
    List<?> events =
        query(
                "UPDATE seat_pool SET used = used + 1, event = event + 1"
                    + " WHERE id = ?1 AND used < total AND waiting = 0 AND caps = 0"
                    + " RETURNING event",
                pool)
            .setFlushMode(FlushModeType.COMMIT) // else what waits is written in several pieces
            .getResultList();
    return events.isEmpty() ? OptionalLong.empty() : OptionalLong.of(number(events.get(0)));
  }

  @Override
  public PoolState lock(String pool) {
    return read("SELECT total, used, waiting FROM seat_pool WHERE id = ?1 FOR UPDATE", pool);
  }

  @Override
  public long join(String pool) {
    return number(
        query(
                "UPDATE seat_pool SET waiting = waiting + 1, event = event + 1"
                    + " WHERE id = ?1 RETURNING event",
                pool)
            .getSingleResult());
  }

  @Override
  public long leave(String pool) {
    return number(
        query(
                "UPDATE seat_pool SET waiting = waiting - 1, event = event + 1"
                    + " WHERE id = ?1 RETURNING event",
                pool)
            .getSingleResult());
  }

  @Override
  public long give(String pool, InstitutionCode institution) {
    query(
            "UPDATE seat_cap SET used = used + 1 WHERE pool = ?1 AND institution = ?2",
            pool,
            institution.value())
        .executeUpdate();
    return number(
        query(
                "UPDATE seat_pool SET used = used + 1, waiting = waiting - 1, event = event + 1"
                    + " WHERE id = ?1 RETURNING event",
                pool)
            .getSingleResult());
  }

  @Override
  public long bring(String pool) {
    return number(
        query(
                "UPDATE seat_pool SET total = total + 1, used = used + 1, event = event + 1"
                    + " WHERE id = ?1 RETURNING event",
                pool)
            .getSingleResult());
  }

  @Override
  public long takeAway(String pool) {
    return number(
        query(
                "UPDATE seat_pool SET total = total - 1, used = used - 1, event = event + 1"
                    + " WHERE id = ?1 RETURNING event",
                pool)
            .getSingleResult());
  }

  @Override
  public void resize(String pool, int total) {
    query("UPDATE seat_pool SET total = ?2 WHERE id = ?1", pool, total).executeUpdate();
  }

  @Override
  @Transactional
  public boolean exists(String pool) {
    return !query("SELECT 1 FROM seat_pool WHERE id = ?1", pool).getResultList().isEmpty();
  }

  @Override
  @Transactional
  public PoolState state(String pool) {
    return read("SELECT total, used, waiting FROM seat_pool WHERE id = ?1", pool);
  }

  @Override
  @Transactional
  public List<PoolLine> ofCohort(CohortId cohort) {
    List<?> rows =
        query(
                "SELECT id, key, total, used, waiting FROM seat_pool WHERE cohort = ?1 ORDER BY key",
                cohort.value())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new PoolLine((String) row[0], (String) row[1], state(row, 2)))
        .toList();
  }

  @Override
  @Transactional
  public List<SeatCap> caps(String pool) {
    List<?> rows =
        query(
                "SELECT institution, seats, used FROM seat_cap WHERE pool = ?1 ORDER BY institution",
                pool)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new SeatCap(
                    new InstitutionCode((String) row[0]),
                    (int) number(row[1]),
                    (int) number(row[2])))
        .toList();
  }

  @Override
  public void setCap(String pool, InstitutionCode institution, int seats) {
    query(
            "INSERT INTO seat_cap (pool, institution, seats, used) VALUES (?1, ?2, ?3,"
                + " (SELECT count(*) FROM licence WHERE pool = ?1 AND institution = ?2"
                + " AND status NOT IN ('REVOKED', 'WITHDRAWN')))"
                + " ON CONFLICT (pool, institution) DO UPDATE SET seats = EXCLUDED.seats",
            pool,
            institution.value(),
            seats)
        .executeUpdate();
    countCaps(pool);
  }

  @Override
  public boolean removeCap(String pool, InstitutionCode institution) {
    int removed =
        query(
                "DELETE FROM seat_cap WHERE pool = ?1 AND institution = ?2",
                pool,
                institution.value())
            .executeUpdate();
    countCaps(pool);
    return removed == 1;
  }

  private void countCaps(String pool) {
    query(
            "UPDATE seat_pool SET caps = (SELECT count(*) FROM seat_cap WHERE pool = ?1)"
                + " WHERE id = ?1",
            pool)
        .executeUpdate();
  }

  private PoolState read(String sql, String pool) {
    return state((Object[]) query(sql, pool).getSingleResult(), 0);
  }

  private static PoolState state(Object[] row, int from) {
    return new PoolState(
        (int) number(row[from]), (int) number(row[from + 1]), (int) number(row[from + 2]));
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  private Query query(String sql, Object... parameters) {
    Query query = em.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
