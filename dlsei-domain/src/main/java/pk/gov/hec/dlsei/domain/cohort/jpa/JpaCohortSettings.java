package pk.gov.hec.dlsei.domain.cohort.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.cohort.CohortSetting;
import pk.gov.hec.dlsei.domain.cohort.CohortSettings;
import pk.gov.hec.dlsei.domain.sql.Sql;

/** Keeps the changes of settings in their append-only table. */
@ApplicationScoped
public class JpaCohortSettings implements CohortSettings {

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Inject Clock clock;

  @Override
  @Transactional
  public Map<String, String> inForce(CohortId cohort, Instant at) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT DISTINCT ON (key) key, value FROM cohort_setting"
                    + " WHERE cohort = ?1 AND holds_from <= ?2"
                    + " ORDER BY key, holds_from DESC, id DESC")
            .setParameter(1, cohort.value())
            .setParameter(2, Sql.utc(at))
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }

  @Override
  @Transactional
  public String value(CohortId cohort, CohortSetting key) {
    return inForce(cohort, clock.instant()).getOrDefault(key.name(), key.allowed().initial());
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void add(CohortId cohort, Change change) {
    em.createNativeQuery(
            "INSERT INTO cohort_setting (id, cohort, key, value, reason, set_by, set_at, holds_from)"
                + " VALUES (nextval('cohort_setting_seq'), ?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .setParameter(1, cohort.value())
        .setParameter(2, change.key())
        .setParameter(3, change.value())
        .setParameter(4, change.reason())
        .setParameter(5, change.setBy())
        .setParameter(6, Sql.utc(change.setAt()))
        .setParameter(7, Sql.utc(change.holdsFrom()))
        .executeUpdate();
  }

  @Override
  @Transactional
  public List<Change> history(CohortId cohort) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT key, value, reason, set_by, set_at, holds_from FROM cohort_setting"
                    + " WHERE cohort = ?1 ORDER BY id DESC")
            .setParameter(1, cohort.value())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(JpaCohortSettings::change).toList();
  }

  private static Change change(Object[] row) {
    return new Change(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        ((Number) row[3]).longValue(),
        Sql.instant(row[4]),
        Sql.instant(row[5]));
  }
}
