package pk.gov.hec.dlsei.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Role;

/** The document about data tells of every page, and the roles for which it is. */
class RolesTableTest {

  private static final Path DOCUMENT = Path.of("../docs/data.md");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final Set<Role> ALL = Set.of(Role.values());

  @Test
  void every_page_is_in_the_table_with_its_roles() throws IOException {
    List<String> told =
        Files.readAllLines(DOCUMENT).stream()
            .dropWhile(line -> !line.equals("## Roles and pages"))
            .skip(1)
            .takeWhile(line -> !line.startsWith("#"))
            .filter(line -> line.startsWith("| `"))
            .flatMap(RolesTableTest::pages)
            .toList();

    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(PageAccess.values())
                .map(page -> page.path() + " for " + who(page.roles()))
                .toList());
  }

  private static Stream<String> pages(String line) {
    String[] cells = line.split(" \\| ");
    String who =
        cells[1].contains("`")
            ? quoted(cells[1]).sorted().collect(Collectors.joining(", "))
            : cells[1].replace(" |", "");
    return quoted(cells[0]).map(path -> path + " for " + who);
  }

  private static Stream<String> quoted(String cell) {
    return QUOTED.matcher(cell).results().map(found -> found.group(1));
  }

  private static String who(Set<Role> roles) {
    if (roles.isEmpty()) {
      return "everybody";
    }
    return roles.equals(ALL)
        ? "everybody signed in"
        : roles.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
  }
}
