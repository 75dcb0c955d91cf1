package pk.gov.hec.dlsei.platform.coursera;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.api.learning.ExportedRow;
import pk.gov.hec.dlsei.api.learning.ExportedRow.Membership;

/** The three generations of Coursera's exports. */
class ExportTablesTest {

  private static ExportedRow read(String... columnsAndCells) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < columnsAndCells.length; i += 2) {
      row.put(columnsAndCells[i], columnsAndCells[i + 1]);
    }
    return ExportTables.read(row);
  }

  @Test
  void a_usage_report_tells_of_a_member_by_the_enrolment() {
    ExportedRow row =
        read(
            "name", "Some Body",
            "email", "Some.Body@People.example",
            "external_id", "x1",
            "enrollment_time", "2023-03-01T08:15:00Z",
            "removed_from_program", "No");

    assertThat(row.membership()).isEqualTo(Membership.MEMBER);
    assertThat(row.learner().email()).contains("some.body@people.example");
    assertThat(row.learner().learnerId()).contains("x1");
    assertThat(row.since()).contains(Instant.parse("2023-03-01T08:15:00Z"));
    assertThat(row.toString()).doesNotContain("Body", "people");
  }

  @Test
  void a_membership_report_tells_who_was_invited_only() {
    assertThat(
            read("email", "a@b.example", "member_state", "Invited", "invitation_date", "2023-02-01")
                .membership())
        .isEqualTo(Membership.INVITED);
    assertThat(
            read("email", "a@b.example", "invitation_date", "2023-02-01", "join_date", "2023-02-03")
                .since())
        .as("the earliest")
        .contains(Instant.parse("2023-02-01T00:00:00Z"));
    assertThat(
            read("email", "a@b.example", "member_state", "INVITED", "#_enrolled_courses", "2")
                .membership())
        .isEqualTo(Membership.MEMBER);
  }

  @ParameterizedTest
  @CsvSource({
    "member_state, Member, MEMBER",
    "membership_state, ACTIVE, MEMBER",
    "member_state, Deleted, REMOVED",
    "member_state, invited, INVITED",
    "member_state, Something new, UNKNOWN",
    "removed_from_program, Yes, REMOVED",
    "removed_from_program, no, UNKNOWN"
  })
  void the_state_is_read_in_any_spelling(String column, String cell, Membership membership) {
    assertThat(read("email", "a@b.example", column, cell).membership()).isEqualTo(membership);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-03-01T08:15:00Z",
        "2023-03-01T13:15:00+05:00",
        "2023-03-01T08:15:00",
        "2023-03-01 08:15:00",
        "2023-03-01 08:15:00 UTC",
        "2023-03-01 08:15"
      })
  void times_without_a_zone_are_utc(String cell) {
    assertThat(read("email", "a@b.example", "join_date", cell).since())
        .contains(Instant.parse("2023-03-01T08:15:00Z"));
  }

  @Test
  void a_cell_that_cannot_be_read_is_named_by_its_column() {
    ExportedRow row =
        read("email", "a@b.example", "join_date", "last week", "removed_from_program", "maybe");

    assertThat(row.unreadable()).containsExactly("join_date", "removed_from_program");
    assertThat(row.since()).isEmpty();
  }

  @Test
  void only_tables_of_learners_in_a_programme_are_exports() {
    assertThat(ExportTables.areThese(Set.of("email", "member_state"))).isTrue();
    assertThat(ExportTables.areThese(Set.of("external_id", "program_name"))).isTrue();
    assertThat(ExportTables.areThese(Set.of("email", "name"))).isFalse();
    assertThat(ExportTables.areThese(Set.of("program_name", "course_id"))).isFalse();
    assertThat(ExportTables.columns()).contains("email", "external_id", "member_state");
  }
}
