package pk.gov.hec.dlsei.domain.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendedCourseTest {

  private static String courses(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> "https://learn.example/" + i + " Course " + i)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void a_line_is_an_address_and_a_title() {
    var list =
        RecommendedCourse.read("https://learn.example/a Academic Writing\nhttps://b.example/ B");

    assertThat(list).extracting(RecommendedCourse::title).containsExactly("Academic Writing", "B");
    assertThat(list.get(0).address()).hasToString("https://learn.example/a");
    assertThat(RecommendedCourse.read("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Academic Writing",
        "https://learn.example/a",
        "https://learn.example/a ",
        "http://learn.example/a Title",
        "javascript:alert(1) Title",
        "https://user:secret@learn.example/a Title",
        "https:///a Title",
        "https://learn.example/<a> Title",
        "\nhttps://learn.example/a Title",
        "https://learn.example/a One\nhttps://learn.example/a Two"
      })
  void what_is_no_list_is_refused(String wanted) {
    assertThat(RecommendedCourse.isList(wanted)).isFalse();
  }

  @Test
  void a_list_is_short_enough_to_be_read() {
    assertThat(RecommendedCourse.isList("")).isTrue();
    assertThat(RecommendedCourse.isList(courses(60))).isTrue();
    assertThat(RecommendedCourse.isList(courses(61))).isFalse();
    assertThat(RecommendedCourse.isList("https://learn.example/a " + "t".repeat(200))).isTrue();
    assertThat(RecommendedCourse.isList("https://learn.example/a " + "t".repeat(201))).isFalse();
  }

  @Test
  void a_broken_list_is_not_read_halfway() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecommendedCourse.read("https://learn.example/a A\nno course"));
  }
}
