package pk.gov.hec.dlsei.platform.coursera;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.learning.ExportedRow;
import pk.gov.hec.dlsei.api.learning.ExportedRow.Learner;
import pk.gov.hec.dlsei.api.learning.ExportedRow.Membership;

/**
 * The tables that Coursera's admin site exports, of all generations: usage, course activity,
 * programme activity and membership. Columns are known by name, whatever their order. Times without
 * a zone are UTC.
 */
final class ExportTables {

  private static final Set<String> REMOVED_STATES =
      Set.of("removed", "deleted", "deactivated", "inactive", "not a member");
  private static final Set<String> INVITED_STATES = Set.of("invited", "pending", "not joined");
  private static final Set<String> MEMBER_STATES = Set.of("member", "active", "joined");

  /** Columns that tell one kind of table from any other list of people. */
  private static final List<String> SIGNS =
      List.of(
          "member_state",
          "membership_state",
          "program_slug",
          "program_name",
          "enrollment_time",
          "course_id");

  /** Each with the names that the generations gave it. */
  private enum Column {
    NAME("name", "full_name", "learner_name"),
    EMAIL("email", "email_address"),
    EXTERNAL_ID("external_id", "externalid"),
    MEMBER_STATE("member_state", "membership_state"),
    REMOVED("removed_from_program", "removed_from_programme"),
    INVITED_AT("invitation_date", "invited_date", "invitation_time"),
    JOINED_AT("join_date", "joined_date", "join_time"),
    ENROLLED_AT("enrollment_time", "enrolment_time"),
    ENROLLED_COURSES("#_enrolled_courses", "enrolled_courses");

    private final List<String> names;

    Column(String... names) {
      this.names = List.of(names);
    }

    Optional<String> in(Map<String, String> row) {
      return names.stream()
          .map(name -> row.getOrDefault(name, "").strip())
          .filter(text -> !text.isEmpty())
          .findFirst();
    }
  }

  private ExportTables() {}

  static Set<String> columns() {
    return Stream.concat(
            SIGNS.stream(), Arrays.stream(Column.values()).flatMap(column -> column.names.stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean areThese(Set<String> columns) {
    boolean saysWho =
        Column.EMAIL.names.stream().anyMatch(columns::contains)
            || Column.EXTERNAL_ID.names.stream().anyMatch(columns::contains);
    return saysWho && SIGNS.stream().anyMatch(columns::contains);
  }

  static ExportedRow read(Map<String, String> row) {
    List<String> unreadable = new ArrayList<>();
    Optional<Instant> invited = time(Column.INVITED_AT, row, unreadable);
    Optional<Instant> joined = time(Column.JOINED_AT, row, unreadable);
    Optional<Instant> enrolled = time(Column.ENROLLED_AT, row, unreadable);
    Optional<Instant> earliest =
        List.of(invited, joined, enrolled).stream()
            .flatMap(Optional::stream)
            .min(Instant::compareTo);
    boolean hasBegun = joined.isPresent() || enrolled.isPresent() || courses(row) > 0;
    return new ExportedRow(
        learner(row), membership(row, hasBegun, unreadable), earliest, unreadable);
  }

  private static Learner learner(Map<String, String> row) {
    return new Learner(
        Column.EXTERNAL_ID.in(row),
        Column.EMAIL.in(row).map(email -> email.toLowerCase(Locale.ROOT)),
        Column.NAME.in(row));
  }

  private static Membership membership(
      Map<String, String> row, boolean hasBegun, List<String> unreadable) {
    Optional<Boolean> removed = yesOrNo(Column.REMOVED, row, unreadable);
    String state = Column.MEMBER_STATE.in(row).orElse("").toLowerCase(Locale.ROOT);
    if (removed.orElse(false) || REMOVED_STATES.contains(state)) {
      return Membership.REMOVED;
    }
    if (hasBegun || MEMBER_STATES.contains(state)) {
      return Membership.MEMBER;
    }
    return INVITED_STATES.contains(state) || Column.INVITED_AT.in(row).isPresent()
        ? Membership.INVITED
        : Membership.UNKNOWN;
  }

  private static int courses(Map<String, String> row) {
    return Column.ENROLLED_COURSES
        .in(row)
        .filter(text -> text.matches("\\d{1,6}"))
        .map(Integer::parseInt)
        .orElse(0);
  }

  private static Optional<Boolean> yesOrNo(
      Column column, Map<String, String> row, List<String> unreadable) {
    Optional<String> text = column.in(row).map(cell -> cell.toLowerCase(Locale.ROOT));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return switch (text.get()) {
      case "yes", "true", "y", "1" -> Optional.of(true);
      case "no", "false", "n", "0" -> Optional.of(false);
      default -> {
        unreadable.add(column.names.get(0));
        yield Optional.empty();
      }
    };
  }

  private static Optional<Instant> time(
      Column column, Map<String, String> row, List<String> unreadable) {
    Optional<String> text = column.in(row);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Instant> read = time(text.get());
    if (read.isEmpty()) {
      unreadable.add(column.names.get(0));
    }
    return read;
  }

  /** {@code 2023-03-01T08:15:00Z}, with an offset, without a zone, with a blank, or a day. */
  private static Optional<Instant> time(String text) {
    String iso = text.replaceFirst("(?<=\\d) +(?=\\d)", "T").replaceFirst(" *UTC$", "Z");
    try {
      if (iso.matches("\\d{4}-\\d\\d-\\d\\d")) {
        return Optional.of(LocalDate.parse(iso).atStartOfDay(ZoneOffset.UTC).toInstant());
      }
      return Optional.of(
          iso.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
              ? OffsetDateTime.parse(iso).toInstant()
              : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // the caller says which column it is
    }
  }
}
