package pk.gov.hec.dlsei.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.run.home.CannotStart;

class RunningPartsTest {

  private final List<String> ended = new ArrayList<>();

  @Test
  void parts_end_in_the_opposite_order_even_when_one_of_them_fails() throws Exception {
    try (RunningParts parts = new RunningParts()) {
      parts.start(() -> part("database"));
      parts.start(
          () ->
              () -> {
                throw new IllegalStateException("stuck");
              });
      parts.start(() -> part("server"));
    }

    assertThat(ended).containsExactly("server", "database");
  }

  @Test
  void nothing_starts_after_the_end() {
    RunningParts parts = new RunningParts();
    parts.close();

    assertThatThrownBy(() -> parts.start(() -> part("late"))).isInstanceOf(CannotStart.class);
    assertThat(ended).isEmpty();
  }

  private AutoCloseable part(String name) {
    return () -> ended.add(name);
  }
}
