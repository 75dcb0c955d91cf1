package pk.gov.hec.dlsei.system.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import pk.gov.hec.dlsei.batch.start.Migration;
import pk.gov.hec.dlsei.run.database.DatabaseRoles;
import pk.gov.hec.dlsei.run.database.DatabaseSetup;
import pk.gov.hec.dlsei.run.database.EmbeddedDatabase;
import pk.gov.hec.dlsei.run.liberty.BuiltServer;
import pk.gov.hec.dlsei.system.installation.Wait;

/**
 * The backup that docs/production.md tells of: a base backup while the server works, and its
 * write-ahead log; brought back to the moment before somebody emptied a table.
 */
class BackupIT {

  private static final String OWNER = "dlsei_owner";
  private static final String APP = "dlsei_app";

  /** What belongs to a running server, or is in the archive, and in no backup. */
  private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "pg_wal");

  private Path folder;
  private Path archive;

  @BeforeEach
  void makeFolders() throws IOException {
    Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
    folder = Files.createTempDirectory(target, "backup-");
    archive = Files.createDirectory(folder.resolve("archive"));
  }

  @AfterEach
  void deleteFolders() throws IOException {
    FileUtils.deleteDirectory(folder.toFile());
  }

  private EmbeddedDatabase start(String name) throws IOException {
    Path home = folder.resolve(name);
    Path programs = Path.of("target").toAbsolutePath().resolve("programs");
    return EmbeddedDatabase.start(
        new DatabaseSetup(home, programs, home.resolve("log"), 0, "administrator"));
  }

  private static void execute(Connection connection, String... statements) throws SQLException {
    for (String sql : statements) {
      try (var statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }
  }

  private static List<String> people(EmbeddedDatabase server) throws SQLException {
    try (Connection connection = server.connectAsAdministrator()) {
      return TestDatabase.texts(connection, "SELECT name FROM dlsei.person ORDER BY id");
    }
  }

  private static String register(int id, String name) {
    return "INSERT INTO dlsei.person (id, name, registered_at, version) VALUES (%d, '%s', now(), 0)"
        .formatted(id, name);
  }

  @Test
  void everything_up_to_the_moment_before_a_mistake_comes_back() throws Exception {
    prepare();
    try (EmbeddedDatabase server = start("live");
        Connection connection = server.connectAsAdministrator()) {
      execute(connection, register(1, "Before the backup"));
      backUp(connection);
      execute(
          connection,
          register(3, "After the backup"),
          "SELECT pg_create_restore_point('before-the-mistake')",
          "TRUNCATE dlsei.person CASCADE");
      awaitArchive(connection);
    }
    FileUtils.deleteDirectory(folder.resolve("live").toFile());

    restore();

    try (EmbeddedDatabase server = start("restored")) {
      assertThat(people(server))
          .containsExactly("Before the backup", "During the backup", "After the backup");
      assertThat(
              Migration.configured(source(server), APP)
                  .load()
                  .validateWithResult()
                  .validationSuccessful)
          .isTrue();
      try (Connection connection = server.connectAsAdministrator()) {
        execute(connection, register(4, "After the restoration"));
      }
    }
  }

  /** A schema as the server makes it, and an archive, which needs a start of its own. */
  private void prepare() throws IOException, SQLException {
    try (EmbeddedDatabase server = start("live")) {
      String roles = BuiltServer.below(Path.of(System.getProperty("dlsei.project"))).createRoles();
      server.prepare(new DatabaseRoles(roles, OWNER, OWNER, APP, APP));
      Migration.configured(source(server), APP).load().migrate();
      try (Connection connection = server.connectAsAdministrator()) {
        execute(
            connection,
            "ALTER SYSTEM SET archive_mode = on",
            "ALTER SYSTEM SET archive_command = 'test ! -f \"%1$s/%%f\" && cp \"%%p\" \"%1$s/%%f\"'"
                .formatted(archive));
      }
    }
  }

  private static PGSimpleDataSource source(EmbeddedDatabase server) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(server.jdbcUrl());
    source.setUser(OWNER);
    source.setPassword(OWNER);
    return source;
  }

  /** What pg_basebackup does, by the functions that PostgreSQL has for it. */
  private void backUp(Connection connection) throws SQLException, IOException {
    execute(connection, "SELECT pg_backup_start('test', true)");
    copy(folder.resolve("live/data"), folder.resolve("backup"));
    execute(connection, register(2, "During the backup"));
    String label = TestDatabase.texts(connection, "SELECT labelfile FROM pg_backup_stop()").get(0);
    Files.writeString(folder.resolve("backup/backup_label"), label, UTF_8);
  }

  /** Files may go and grow meanwhile; the log makes that good. */
  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
              throws IOException {
            Files.createDirectories(to.resolve(from.relativize(directory)));
            boolean log = directory.getFileName().toString().equals("pg_wal");
            return log ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!LEFT_OUT.contains(file.getFileName().toString())) {
              Files.copy(file, to.resolve(from.relativize(file)));
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Ends the current file of the log, and waits until it lies in the archive. */
  private void awaitArchive(Connection connection) throws SQLException {
    String last = TestDatabase.texts(connection, "SELECT pg_walfile_name(pg_switch_wal())").get(0);
    Wait.until(() -> Files.exists(archive.resolve(last)), there -> there);
  }

  private void restore() throws IOException {
    Path data = folder.resolve("restored/data");
    Files.createDirectories(data.getParent());
    copy(folder.resolve("backup"), data);
    Files.createFile(data.resolve("recovery.signal"));
    String settings =
        """
        restore_command = 'cp "%s/%%f" "%%p"'
        recovery_target_name = 'before-the-mistake'
        recovery_target_action = 'promote'
        archive_mode = 'off'
        """
            .formatted(archive);
    Files.writeString(
        data.resolve("postgresql.auto.conf"), settings, UTF_8, StandardOpenOption.APPEND);
    for (Path each : List.of(data, data.resolve("pg_wal"))) {
      Files.createDirectories(each);
      Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwx------"));
    }
  }
}
