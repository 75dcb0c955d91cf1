package pk.gov.hec.dlsei.system.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each migration runs over a database filled after the one before. What is filled in after version
 * N stands in {@code upgrade/V000N.sql}: the rows that the application of that time would have
 * written, by its rights. Whoever adds tables adds such a file for the last of their migrations.
 */
class UpgradeIT {

  /** Migrations bring rows of their own to this table alone: each job's schedule. */
  private static final String BROUGHT = "schedule";

  @Test
  void each_migration_keeps_the_rows_that_it_finds() throws Exception {
    TestDatabase.empty();
    Map<String, Long> before = new TreeMap<>();
    List<String> schedules = List.of();
    for (MigrationInfo migration : TestDatabase.migration().load().info().all()) {
      migrateTo(migration.getVersion());
      before.remove(BROUGHT);
      assertThat(rows()).as("after " + migration.getScript()).containsAllEntriesOf(before);
      assertThat(schedules()).as("after " + migration.getScript()).containsAll(schedules);
      fill(migration.getVersion());
      before = rows();
      schedules = schedules();
    }
    assertThat(before).containsEntry("person", 16L).containsEntry("decision", 10L);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 14, 22, 37})
  void the_rows_of_each_part_fill_every_table(int last) throws Exception {
    upgradeTo(last);

    assertThat(rows()).isNotEmpty().doesNotContainValue(0L);
  }

  /** An empty database, upgraded step by step with the rows of each. */
  static void upgradeTo(int last) throws IOException, SQLException {
    TestDatabase.empty();
    for (int version = 1; version <= last; version++) {
      MigrationVersion next = MigrationVersion.fromVersion(Integer.toString(version));
      migrateTo(next);
      fill(next);
    }
  }

  private static void migrateTo(MigrationVersion version) {
    TestDatabase.migration().target(version).load().migrate();
  }

  private static void fill(MigrationVersion version) throws IOException, SQLException {
    Optional<String> script = script(version);
    if (script.isPresent()) {
      try (Connection connection = TestDatabase.asApplication();
          var statement = connection.createStatement()) {
        statement.execute(script.get());
      }
    }
  }

  private static Optional<String> script(MigrationVersion version) throws IOException {
    String name = "/upgrade/V%04d.sql".formatted(Integer.valueOf(version.getVersion()));
    try (InputStream in = UpgradeIT.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), UTF_8));
    }
  }

  /** What is set for each job; nothing before there is such a table. */
  private static List<String> schedules() throws SQLException {
    try (Connection connection = TestDatabase.asOwner()) {
      String there =
          TestDatabase.texts(connection, "SELECT to_regclass('dlsei.schedule') IS NOT NULL").get(0);
      return there.startsWith("t")
          ? TestDatabase.texts(
              connection, "SELECT concat_ws(' ', job, cron, zone, missed, paused) FROM schedule")
          : List.of();
    }
  }

  private static Map<String, Long> rows() throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    try (Connection connection = TestDatabase.asOwner()) {
      for (String table :
          TestDatabase.texts(
              connection,
              "SELECT tablename FROM pg_tables WHERE schemaname = 'dlsei'"
                  + " AND tablename <> 'flyway_schema_history'")) {
        String count = TestDatabase.texts(connection, "SELECT count(*) FROM " + table).get(0);
        rows.put(table, Long.valueOf(count));
      }
    }
    return rows;
  }
}
