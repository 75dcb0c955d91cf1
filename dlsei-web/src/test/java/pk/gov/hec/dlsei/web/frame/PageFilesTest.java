package pk.gov.hec.dlsei.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no compiler looks at in the pages' files. */
class PageFilesTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path SCRIPTS_AND_STYLES = PAGES.resolve("resources");
  private static final Pattern BEAN = Pattern.compile("@Named\\(\"(\\w+)\"\\)");
  private static final Pattern VARIABLE = Pattern.compile(" var=\"(\\w+)\"");
  private static final Pattern CLASSES = Pattern.compile(" (?:class|styleClass|css)=\"([^\"]*)\"");
  private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*\\}");
  private static final Pattern TEXT = Pattern.compile("'([a-z][a-z0-9 -]*)'");
  private static final Pattern WORD = Pattern.compile("([a-z][a-z0-9-]*)");

  @Test
  void no_loop_variable_is_named_like_a_bean_which_would_hide_it() {
    Set<String> beans = names(Path.of("src/main/java"), ".java", BEAN);
    Set<String> variables = names(PAGES, ".xhtml", VARIABLE);

    assertThat(beans).contains("frame", "queue");
    assertThat(variables).contains("line").doesNotContainAnyElementsOf(beans);
  }

  /** But for those of PrimeFaces and its icons. */
  @Test
  void every_class_has_a_style_or_a_script() {
    String known = String.join(" ", all(SCRIPTS_AND_STYLES, ""));
    Set<String> used =
        names(PAGES, ".xhtml", CLASSES).stream()
            .flatMap(PageFilesTest::words)
            .filter(name -> !name.matches("(pi|ui)-.*"))
            .collect(Collectors.toSet());

    assertThat(used)
        .contains("card", "notice", "wait")
        .allMatch(name -> Pattern.compile("[.\"' ]" + name + "\\b(?!-)").matcher(known).find());
  }

  @Test
  void every_kind_of_notice_has_its_colour() {
    Set<String> kinds = names(PAGES, ".xhtml", Pattern.compile("\"notice ([a-z]+)"));
    String styles = String.join(" ", all(SCRIPTS_AND_STYLES, ".css"));

    assertThat(kinds).contains("no").allMatch(kind -> styles.contains(".notice." + kind));
  }

  private static Stream<String> words(String attribute) {
    Stream<String> chosen =
        EXPRESSION
            .matcher(attribute)
            .results()
            .flatMap(expression -> TEXT.matcher(expression.group()).results())
            .map(text -> text.group(1));
    return Stream.concat(Stream.of(EXPRESSION.matcher(attribute).replaceAll(" ")), chosen)
        .flatMap(text -> WORD.matcher(text).results())
        .map(MatchResult::group);
  }

  private static Set<String> names(Path folder, String suffix, Pattern pattern) {
    return all(folder, suffix).stream()
        .flatMap(text -> pattern.matcher(text).results())
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private static Set<String> all(Path folder, String suffix) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(suffix))
          .filter(file -> file.toString().matches(".*\\.(java|xhtml|css|js)"))
          .map(PageFilesTest::read)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
