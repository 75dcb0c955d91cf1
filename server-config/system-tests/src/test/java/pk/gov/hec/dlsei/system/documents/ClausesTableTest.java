package pk.gov.hec.dlsei.system.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * docs/clauses.md maps each row of the policy catalogue to the code, tests and pages that name it.
 * The right one is written to target/clauses.md.
 */
class ClausesTableTest {

  private static final Path PROJECT = Path.of(System.getProperty("dlsei.project"));
  private static final Pattern ROW =
      Pattern.compile("^\\| ((?:SOP1|WP2)/\\S+) \\| (.*?) \\| ([^|]+) \\|$", Pattern.MULTILINE);
  private static final Pattern READING =
      Pattern.compile("^\\| (R\\d\\d) \\| ([^|]+) \\| [^|]+ \\|$", Pattern.MULTILINE);
  private static final String READINGS =
      """

      ## Readings of unclear places

      | reading | of what | code | tests | pages |
      | --- | --- | --- | --- | --- |
      """;
  private static final String HEAD =
      """
      # From clause to code

      Every row of the [policy catalogue](policy-catalogue.md), with the classes, tests and pages that name it. \
      This file is made by `ClausesTableTest` and checked by it. Each clause with its quotation, terms and \
      readings is shown at `/hec/cohort`, beside the pages named here; `-` means that nothing names it yet.

      | clause | kind | code | tests | pages |
      | --- | --- | --- | --- | --- |
      """;

  /** A file of the project. */
  private record Source(Path path, String text) {

    String name() {
      return path.getFileName().toString().replaceAll("\\.java$", "");
    }

    boolean isUnder(String folder) {
      return path.toString().contains("/src/" + folder + "/");
    }

    boolean isOfPages() {
      return path.toString().contains("dlsei-web/src/main");
    }

    boolean names(String clause) {
      return Pattern.compile(Pattern.quote(clause) + "(?![\\w]|\\.\\w)").matcher(text).find();
    }
  }

  private final List<Source> sources = sources();

  private static List<Source> sources() {
    try (Stream<Path> files = Files.walk(PROJECT)) {
      return files
          .filter(file -> file.toString().matches(".*/src/(main|test)/.*\\.(java|xhtml)"))
          .filter(file -> !file.toString().contains("/target/"))
          .filter(file -> !file.endsWith("ClausesTableTest.java"))
          .sorted()
          .map(file -> new Source(PROJECT.relativize(file), read(file)))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<MatchResult> rows() {
    return rows(ROW);
  }

  private static List<MatchResult> rows(Pattern form) {
    return form.matcher(read(PROJECT.resolve("docs/policy-catalogue.md"))).results().toList();
  }

  private String named(MatchResult row, java.util.function.Predicate<Source> which) {
    String names =
        sources.stream()
            .filter(which)
            .filter(source -> source.names(row.group(1)))
            .map(source -> "`" + source.name() + "`")
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "-" : names;
  }

  private String code(MatchResult row) {
    return named(row, source -> source.isUnder("main") && !source.isOfPages());
  }

  private String tests(MatchResult row) {
    return named(row, source -> source.isUnder("test"));
  }

  @Test
  void the_table_names_what_the_code_names() throws IOException {
    String table = HEAD + lines(rows(), 3) + READINGS + lines(rows(READING), 2);
    Files.writeString(Path.of("target", "clauses.md"), table);
    assertThat(read(PROJECT.resolve("docs/clauses.md"))).isEqualTo(table);
  }

  private String lines(List<MatchResult> rows, int second) {
    return rows.stream()
        .map(
            row ->
                "| %s | %s | %s | %s | %s |\n"
                    .formatted(
                        row.group(1),
                        row.group(second).strip(),
                        code(row),
                        tests(row),
                        named(row, s -> s.isUnder("main") && s.isOfPages())))
        .collect(Collectors.joining());
  }

  @Test
  void each_reading_stands_in_a_policy_and_has_code() {
    assertThat(rows(READING)).hasSize(37);
    assertThat(rows(READING))
        .allSatisfy(
            row ->
                assertThat(code(row)).as("code of %s", row.group(1)).containsPattern("Reading`"));
  }

  /** A rule without code or test is not there. */
  @Test
  void each_policy_and_each_term_has_code_and_a_test() {
    List<MatchResult> rules =
        rows().stream().filter(row -> row.group(3).matches(".*(policy|terms).*")).toList();
    assertThat(rules).hasSizeGreaterThan(30);
    assertThat(rules)
        .allSatisfy(
            row -> {
              assertThat(code(row)).as("code of %s", row.group(1)).contains("Clause`");
              assertThat(tests(row)).as("tests of %s", row.group(1)).isNotEqualTo("-");
            });
  }

  /** Whatever its kind, HEC can look each row up with the document's words. */
  @Test
  void each_row_is_a_clause_of_a_policy() {
    assertThat(rows())
        .allSatisfy(
            row ->
                assertThat(sources)
                    .as(row.group(1))
                    .anyMatch(
                        source ->
                            source.path().toString().contains("dlsei-plugins/policy-")
                                && source.isUnder("main")
                                && source.text().contains("\"" + row.group(1) + "\"")));
  }
}
