package pk.gov.hec.dlsei.domain.settings.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSetting;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSettings;
import pk.gov.hec.dlsei.domain.sql.Sql;

/** Keeps the changes in their append-only table. */
@ApplicationScoped
public class JpaProgrammeSettings implements ProgrammeSettings {

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  @Transactional
  public String value(ProgrammeSetting key) {
    List<?> values =
        em.createNativeQuery(
                "SELECT value FROM programme_setting WHERE key = ?1 ORDER BY id DESC LIMIT 1")
            .setParameter(1, key.name())
            .getResultList();
    return values.isEmpty() ? key.allowed().initial() : (String) values.get(0);
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void add(Change change) {
    em.createNativeQuery(
            "INSERT INTO programme_setting (id, key, value, reason, set_by, set_at)"
                + " VALUES (nextval('programme_setting_seq'), ?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, change.key().name())
        .setParameter(2, change.value())
        .setParameter(3, change.reason())
        .setParameter(4, change.setBy())
        .setParameter(5, Sql.utc(change.setAt()))
        .executeUpdate();
  }

  @Override
  @Transactional
  public List<Change> history() {
    List<?> rows =
        em.createNativeQuery(
                "SELECT key, value, reason, set_by, set_at FROM programme_setting ORDER BY id DESC")
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(JpaProgrammeSettings::change).toList();
  }

  private static Change change(Object[] row) {
    return new Change(
        ProgrammeSetting.valueOf((String) row[0]),
        (String) row[1],
        (String) row[2],
        ((Number) row[3]).longValue(),
        Sql.instant(row[4]));
  }
}
