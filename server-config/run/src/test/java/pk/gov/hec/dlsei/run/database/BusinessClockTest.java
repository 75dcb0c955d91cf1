package pk.gov.hec.dlsei.run.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BusinessClockTest {

  private static final DatabaseRoles ROLES = EmbeddedDatabaseTest.ROLES;

  @TempDir Path folder;
  private Instant system = Instant.parse("2026-03-01T10:00:00Z");
  private EmbeddedDatabase database;

  @BeforeEach
  void start() throws Exception {
    database = EmbeddedDatabase.start(EmbeddedDatabaseTest.setup(folder));
    database.prepare(ROLES);
  }

  @AfterEach
  void stop() throws Exception {
    database.stop();
  }

  @Test
  void it_follows_the_offset_in_the_database_and_keeps_it_while_that_is_away() throws Exception {
    Clock clock = new BusinessClock(new Ticking(), this::connect);
    assertThatThrownBy(clock::instant).isInstanceOf(IllegalStateException.class);

    execute("CREATE SCHEMA dlsei CREATE TABLE business_clock (offset_seconds bigint NOT NULL)");
    assertThat(clock.instant()).isEqualTo(system);

    execute("INSERT INTO dlsei.business_clock VALUES (-86400)");
    assertThat(clock.instant()).isEqualTo(system);
    system = system.plusMillis(1001);
    assertThat(clock.instant()).isEqualTo(system.minusSeconds(86400));

    database.stop();
    system = system.plusSeconds(60);
    assertThat(clock.instant()).isEqualTo(system.minusSeconds(86400));
  }

  private Connection connect() throws SQLException {
    return database.connect(ROLES.owner(), ROLES.ownerPassword());
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Shows the test's present time. */
  private final class Ticking extends Clock {

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return system;
    }
  }
}
