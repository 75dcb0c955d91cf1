package pk.gov.hec.dlsei.system.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The document about data has a class, and a time, for all that the database keeps. */
class DataClassesIT {

  private static final Path DOCUMENT = Path.of("../../docs/data.md");
  private static final Pattern LINE =
      Pattern.compile("\\| `(\\w+)` \\| (?:public|internal|personal|secret) \\| (.*) \\|");
  private static final Pattern NAME = Pattern.compile("`([a-z_]+)`");

  @BeforeAll
  static void migrate() throws SQLException {
    TestDatabase.empty();
    TestDatabase.migration().load().migrate();
  }

  private static List<String> lines(String heading) throws IOException {
    return Files.readAllLines(DOCUMENT).stream()
        .dropWhile(line -> !line.equals("### " + heading))
        .skip(1)
        .takeWhile(line -> !line.startsWith("#"))
        .toList();
  }

  private static Stream<String> columns(MatchResult line) {
    return names(line.group(2)).map(column -> line.group(1) + "." + column);
  }

  private static Stream<String> names(String text) {
    return NAME.matcher(text).results().map(name -> name.group(1));
  }

  private static List<String> asked(String query) throws SQLException {
    try (Connection owner = TestDatabase.asOwner()) {
      return TestDatabase.texts(owner, query);
    }
  }

  @Test
  void every_column_has_one_class_and_nothing_else_has() throws IOException, SQLException {
    List<String> classified =
        lines("Tables and columns").stream()
            .flatMap(line -> LINE.matcher(line).results())
            .flatMap(DataClassesIT::columns)
            .toList();

    assertThat(classified)
        .containsExactlyInAnyOrderElementsOf(
            asked(
                """
                SELECT table_name || '.' || column_name FROM information_schema.columns
                WHERE table_schema = 'dlsei'
                """));
  }

  @Test
  void every_table_has_its_time() throws IOException, SQLException {
    List<String> timed =
        lines("How long it is kept").stream()
            .filter(line -> line.startsWith("| `"))
            .flatMap(line -> names(line.split(" \\| ")[0]))
            .toList();

    assertThat(timed)
        .containsExactlyInAnyOrderElementsOf(
            asked(
                """
                SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'dlsei'
                """));
  }
}
