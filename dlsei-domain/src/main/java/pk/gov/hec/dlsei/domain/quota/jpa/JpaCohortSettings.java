package pk.gov.hec.dlsei.domain.quota.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.quota.CohortSetting;
import pk.gov.hec.dlsei.domain.quota.CohortSettings;
import pk.gov.hec.dlsei.domain.sql.Sql;

/** Keeps the changes of settings in their append-only table. */
@ApplicationScoped
public class JpaCohortSettings implements CohortSettings {

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  @Transactional
  public String value(CohortId cohort, CohortSetting key) {
    List<?> values =
        em.createNativeQuery(
                "SELECT value FROM cohort_setting WHERE cohort = ?1 AND key = ?2"
                    + " ORDER BY id DESC LIMIT 1")
            .setParameter(1, cohort.value())
            .setParameter(2, key.name())
            .getResultList();
    return values.isEmpty() ? key.allowed().initial() : (String) values.get(0);
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void add(CohortId cohort, Change change) {
    em.createNativeQuery(
            "INSERT INTO cohort_setting (id, cohort, key, value, reason, set_by, set_at)"
                + " VALUES (nextval('cohort_setting_seq'), ?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, cohort.value())
        .setParameter(2, change.key().name())
        .setParameter(3, change.value())
        .setParameter(4, change.reason())
        .setParameter(5, change.setBy())
        .setParameter(6, Sql.utc(change.setAt()))
        .executeUpdate();
  }

  @Override
  @Transactional
  public List<Change> history(CohortId cohort) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT key, value, reason, set_by, set_at FROM cohort_setting"
                    + " WHERE cohort = ?1 ORDER BY id DESC")
            .setParameter(1, cohort.value())
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(JpaCohortSettings::change).toList();
  }

  private static Change change(Object[] row) {
    return new Change(
        CohortSetting.valueOf((String) row[0]),
        (String) row[1],
        (String) row[2],
        ((Number) row[3]).longValue(),
        Sql.instant(row[4]));
  }
}
