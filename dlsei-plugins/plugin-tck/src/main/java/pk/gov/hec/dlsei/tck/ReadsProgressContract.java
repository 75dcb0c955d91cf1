package pk.gov.hec.dlsei.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.learning.CourseProgress;
import pk.gov.hec.dlsei.api.learning.ExportedRow;
import pk.gov.hec.dlsei.api.learning.ReadsExports;
import pk.gov.hec.dlsei.api.learning.ReadsProgress;

/** What the host asks of a learning platform whose exported tables tell of courses. */
public interface ReadsProgressContract extends ReadsExportsContract {

  /**
   * A row of an export about one learner in one course, completed.
   *
   * @return by column, with the address {@code Learner@People.Example}; never null
   */
  Map<String, String> exportedCourse();

  private List<Optional<CourseProgress>> progress(List<Map<String, String>> rows) {
    return ((ReadsProgress) platform()).progress(rows);
  }

  @Test
  default void the_columns_of_courses_are_named_too() {
    assertThat(((ReadsExports) platform()).columns()).containsAll(exportedCourse().keySet());
  }

  @Test
  default void a_row_of_a_course_is_read_and_one_of_a_member_tells_of_none() {
    List<Optional<CourseProgress>> read =
        progress(List.of(exportedMember(), exportedCourse(), Map.of()));

    assertThat(read).hasSize(3);
    assertThat(read.get(0)).isEmpty();
    assertThat(read.get(1))
        .hasValueSatisfying(
            row -> {
              assertThat(row.completed()).isTrue();
              assertThat(row.learner().email()).contains("learner@people.example");
              assertThat(row.toString()).doesNotContainIgnoringCase("people.example");
            });
    assertThat(read.get(2)).isEmpty();
  }

  /** Whoever imports the table tells the person which cells were wrong. */
  @Test
  default void a_row_with_a_cell_that_cannot_be_read_is_empty_and_the_column_is_named() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (String column : exportedCourse().keySet()) {
      Map<String, String> broken = new HashMap<>(exportedCourse());
      broken.put(column, "\u0000?");
      rows.add(broken);
    }
    List<ExportedRow> learners = ((ReadsExports) platform()).read(rows);
    List<Optional<CourseProgress>> read = progress(rows);
    assertThat(learners).anyMatch(row -> !row.unreadable().isEmpty());
    for (int i = 0; i < rows.size(); i++) {
      assertThat(read.get(i).isEmpty())
          .as("row %d", i)
          .isEqualTo(!learners.get(i).unreadable().isEmpty());
    }
  }
}
