package pk.gov.hec.dlsei.platform.coursera;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The columns that are read, each with the names that the generations of the exports gave it. */
enum ExportColumn {
  NAME("name", "full_name", "learner_name"),
  EMAIL("email", "email_address"),
  EXTERNAL_ID("external_id", "externalid"),
  MEMBER_STATE("member_state", "membership_state"),
  REMOVED("removed_from_program", "removed_from_programme"),
  INVITED_AT("invitation_date", "invited_date", "invitation_time"),
  JOINED_AT("join_date", "joined_date", "join_time"),
  ENROLLED_COURSES("#_enrolled_courses", "enrolled_courses"),
  COURSE_ID("course_id", "content_id"),
  COURSE("course", "course_name", "content_name"),
  COURSE_TYPE("course_type", "content_type"),
  ENROLLED_AT("enrollment_time", "enrolment_time"),
  LAST_ACTIVITY_AT("last_course_activity_time", "last_activity_time"),
  PROGRESS("overall_progress", "progress"),
  COMPLETED("completed", "is_completed"),
  COMPLETED_AT("completion_time", "completed_time"),
  GRADE("course_grade", "grade"),
  CERTIFICATE_URL("course_certificate_url", "certificate_url");

  private final List<String> names;

  ExportColumn(String... names) {
    this.names = List.of(names);
  }

  /** The name by which a cell that cannot be read is reported. */
  String usualName() {
    return names.get(0);
  }

  /** The first cell under any of the names that holds something. */
  Optional<String> in(Map<String, String> row) {
    for (String name : names) {
      String cell = row.get(name);
      if (cell != null && !cell.isBlank()) {
        return Optional.of(cell.strip());
      }
    }
    return Optional.empty();
  }

  boolean isIn(Set<String> columns) {
    return names.stream().anyMatch(columns::contains);
  }

  static Stream<String> allNames() {
    return Arrays.stream(values()).flatMap(column -> column.names.stream());
  }
}
