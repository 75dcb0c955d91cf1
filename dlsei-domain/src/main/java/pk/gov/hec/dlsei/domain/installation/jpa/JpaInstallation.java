package pk.gov.hec.dlsei.domain.installation.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import pk.gov.hec.dlsei.domain.installation.Installation;
import pk.gov.hec.dlsei.domain.settings.Mode;
import pk.gov.hec.dlsei.domain.sql.Sql;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Keeps the installation's one row. */
@ApplicationScoped
public class JpaInstallation implements Installation {

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Inject @RealTime Clock realTime;

  @Override
  @Transactional
  public Mode settle(Mode mode) {
    em.createNativeQuery(
            "INSERT INTO installation (one, mode, installed_at) VALUES (true, ?1, ?2)"
                + " ON CONFLICT DO NOTHING")
        .setParameter(1, mode.name())
        .setParameter(2, Sql.utc(realTime.instant()))
        .executeUpdate();
    return Mode.valueOf(
        (String) em.createNativeQuery("SELECT mode FROM installation").getSingleResult());
  }
}
