package pk.gov.hec.dlsei.run.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.hec.dlsei.run.home.CannotStart;
import pk.gov.hec.dlsei.run.home.Processes;

class EmbeddedDatabaseTest {

  private static final Path PROGRAMS = Path.of("target", "postgres").toAbsolutePath();
  static final DatabaseRoles ROLES =
      new DatabaseRoles(script(), "dlsei_owner", "it's \"o\"", "dlsei_app", "app-secret");

  @TempDir Path folder;
  private EmbeddedDatabase database;

  @AfterEach
  void stop() throws IOException {
    if (database != null) {
      database.stop();
    }
  }

  @Test
  void every_commit_that_was_answered_is_on_the_disk_and_nobody_outside_gets_in() throws Exception {
    start();

    assertThat(setting("fsync")).isEqualTo("on");
    assertThat(setting("synchronous_commit")).isEqualTo("on");
    assertThat(setting("full_page_writes")).isEqualTo("on");
    assertThat(setting("listen_addresses")).isEqualTo("localhost");
    assertThat(setting("unix_socket_directories")).isEmpty();
    assertThatThrownBy(() -> database.connect(EmbeddedDatabase.ADMINISTRATOR, "guessed"))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void data_and_roles_are_there_after_a_stop_and_a_start() throws Exception {
    start();
    writeOneRow();
    database.stop();

    start();

    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void data_is_there_after_a_kill_of_all_its_processes() throws Exception {
    start();
    writeOneRow();
    database.kill();
    assertThat(folder.resolve("db/data/postmaster.pid")).exists();

    start();

    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void a_server_whose_starter_was_killed_is_ended_by_the_next_start() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process starter =
        new ProcessBuilder(
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Starter.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long left;
    try (var said = starter.inputReader()) {
      left = Long.parseLong(said.readLine());
    }
    assertThatThrownBy(this::start).isInstanceOf(CannotStart.class);
    starter.destroyForcibly().waitFor();
    assertThat(ProcessHandle.of(left)).isPresent();

    start();

    assertThat(database.process().pid()).isNotEqualTo(left);
    assertThat(ProcessHandle.of(left).filter(Processes::isRunning)).isEmpty();
  }

  @Test
  void a_stale_note_with_the_id_of_a_stranger_does_no_harm() throws Exception {
    start();
    writeOneRow();
    database.kill();
    Process stranger = new ProcessBuilder("sleep", "600").start();
    Path note = folder.resolve("db/data/postmaster.pid");
    List<String> lines = new ArrayList<>(Files.readAllLines(note));
    lines.set(0, Long.toString(stranger.pid()));
    lines.set(2, "1000000000");
    Files.write(note, lines);

    start();

    assertThat(rows()).isEqualTo(1);
    assertThat(stranger.isAlive()).isTrue();
    stranger.destroyForcibly();
  }

  @Test
  void the_owner_may_make_a_schema_and_the_application_may_not() throws Exception {
    start();
    try (Connection owner = database.connect(ROLES.owner(), ROLES.ownerPassword())) {
      execute(owner, "CREATE SCHEMA dlsei CREATE TABLE decision (id int)");
    }
    try (Connection app = database.connect(ROLES.app(), ROLES.appPassword())) {
      assertThatThrownBy(() -> execute(app, "CREATE SCHEMA mine")).hasMessageContaining("denied");
      assertThatThrownBy(() -> execute(app, "SELECT * FROM dlsei.decision"))
          .hasMessageContaining("denied");
      execute(app, "CREATE TABLE public.job (id int)");
    }
  }

  private void start() throws IOException, SQLException {
    database = EmbeddedDatabase.start(setup(folder));
    database.prepare(ROLES);
  }

  static DatabaseSetup setup(Path folder) {
    return new DatabaseSetup(
        folder.resolve("db"), PROGRAMS, folder.resolve("postgresql.log"), 0, "administrator's");
  }

  private void writeOneRow() throws SQLException {
    try (Connection app = database.connect(ROLES.app(), ROLES.appPassword())) {
      execute(app, "CREATE TABLE public.kept (id int)");
      execute(app, "INSERT INTO public.kept VALUES (1)");
    }
  }

  private int rows() throws SQLException {
    return Integer.parseInt(query("SELECT count(*) FROM public.kept"));
  }

  private String setting(String name) throws SQLException {
    return query("SELECT setting FROM pg_settings WHERE name = '" + name + "'");
  }

  private String query(String sql) throws SQLException {
    try (Connection connection = database.connectAsAdministrator();
        var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      result.next();
      return result.getString(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String script() {
    try {
      return Files.readString(Path.of("../liberty/src/main/database/create-roles.sql"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
