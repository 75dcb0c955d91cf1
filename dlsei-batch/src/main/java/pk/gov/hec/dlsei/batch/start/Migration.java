package pk.gov.hec.dlsei.batch.start;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date, by the owner's rights, and grants the application its own. */
final class Migration {

  private Migration() {}

  static void run(DataSource owner, String applicationRole) {
    Flyway.configure(Migration.class.getClassLoader())
        .dataSource(owner)
        .locations("classpath:db/migration")
        .failOnMissingLocations(true)
        .defaultSchema("dlsei")
        .createSchemas(true)
        .placeholders(Map.of("app", applicationRole))
        .load()
        .migrate();
  }
}
