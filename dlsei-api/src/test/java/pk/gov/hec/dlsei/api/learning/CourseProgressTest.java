package pk.gov.hec.dlsei.api.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseProgressTest {

  private static CourseProgress of(int percent, String grade) {
    return new CourseProgress(
        new ExportedRow.Learner(
            Optional.of("learner-1"), Optional.of("a@demo.example"), Optional.of("Zarmina")),
        new CourseProgress.Course("python", "Python", CourseProgress.Kind.COURSE),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        percent,
        Optional.of(new BigDecimal(grade)),
        Optional.of("https://coursera.example/verify/zarmina"));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "101, 0", "0, -0.01", "100, 1.01"})
  void what_is_out_of_its_range_is_refused(int percent, String grade) {
    assertThatIllegalArgumentException().isThrownBy(() -> of(percent, grade));
  }

  @Test
  void the_ends_of_the_ranges_belong_to_them() {
    assertThat(of(0, "0").percent()).isZero();
    assertThat(of(100, "1").grade()).contains(BigDecimal.ONE);
  }

  @Test
  void nothing_prints_personal_data() {
    ProgressPage progress = new ProgressPage(List.of(of(40, "0.5")), Optional.empty());
    MemberEmailPage members =
        new MemberEmailPage(
            List.of(
                new MemberEmailPage.Member(
                    "learner-1", Optional.of("a@demo.example"), Optional.empty())),
            Optional.empty());
    assertThat(progress + " " + members)
        .doesNotContainIgnoringCase("zarmina")
        .doesNotContain("learner-1", "demo.example", "verify");
  }
}
