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

/** In a page, a bean's name hides a loop's variable of the same name in some components. */
class LoopVariablesTest {

  private static final Pattern BEAN = Pattern.compile("@Named\\(\"(\\w+)\"\\)");
  private static final Pattern VARIABLE = Pattern.compile(" var=\"(\\w+)\"");

  @Test
  void no_loop_variable_is_named_like_a_bean() throws IOException {
    Set<String> beans = names(Path.of("src/main/java"), ".java", BEAN);
    Set<String> variables = names(Path.of("src/main/webapp"), ".xhtml", VARIABLE);

    assertThat(beans).contains("frame", "queue");
    assertThat(variables).contains("line").doesNotContainAnyElementsOf(beans);
  }

  private static Set<String> names(Path folder, String suffix, Pattern pattern) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(suffix))
          .flatMap(file -> pattern.matcher(read(file)).results())
          .map((MatchResult found) -> found.group(1))
          .collect(Collectors.toSet());
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
