package pk.gov.hec.dlsei.batch.start;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the schema up to date, by the owner's rights, and grants the application its own. */
public final class Migration {

  private Migration() {}

  static void run(DataSource owner, String applicationRole) {
    configured(owner, applicationRole).load().migrate();
  }

  /**
   * How the schema is migrated; the test of upgrades stops half way.
   *
   * @param owner with the owner's rights
   * @param applicationRole whom the migrations grant the application's rights
   * @return ready to load
   */
  public static FluentConfiguration configured(DataSource owner, String applicationRole) {
    return Flyway.configure(Migration.class.getClassLoader())
        .dataSource(owner)
        .locations("classpath:db/migration")
        .failOnMissingLocations(true)
        .defaultSchema("dlsei")
        .createSchemas(true)
        .placeholders(Map.of("app", applicationRole));
  }
}
