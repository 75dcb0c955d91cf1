package pk.gov.hec.dlsei.platform.coursera;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pk.gov.hec.dlsei.api.learning.CourseProgress;
import pk.gov.hec.dlsei.api.learning.ExportedRow;
import pk.gov.hec.dlsei.platform.coursera.CourseraInterface.UnknownFormException;

/**
 * What is known of the enrolment report: its three finders, and what its lines mean. Assumed, and
 * documented nowhere:
 *
 * <ol>
 *   <li>A line that says {@code isCompleted} nowhere is completed where it says {@code
 *       completedAt}.
 *   <li>{@code overallProgress} is missing where nothing is done; what is above 100 is all.
 *   <li>A {@code courseType} "Professional Certificate" says more than {@code contentType}, which
 *       has Specialization then.
 *   <li>A time of 0 is none.
 *   <li>A line with {@code deletedAt} still tells what the learner did.
 * </ol>
 */
final class EnrolmentReport {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,30})?([eE]-?\\d{1,2})?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private EnrolmentReport() {}

  /**
   * A page of the report.
   *
   * @param next where the next one starts; empty on the last
   */
  record Page(List<CourseProgress> lines, Optional<Integer> next) {}

  /** The report of all programmes. */
  static URI ofAll(URI base, Optional<Instant> activeAfter) {
    return report(base, "", activeAfter);
  }

  static URI ofProgramme(URI base, String programme, Optional<Instant> activeAfter) {
    return report(
        base, "q=byProgramId&programId=" + CourseraInterface.segment(programme), activeAfter);
  }

  static URI ofLearner(URI base, String learnerId, String programme) {
    return report(
        base,
        "q=byUserProgramId&programId="
            + CourseraInterface.segment(programme)
            + "&externalId="
            + CourseraInterface.segment(learnerId),
        Optional.empty());
  }

  private static URI report(URI base, String finder, Optional<Instant> activeAfter) {
    String after = activeAfter.map(at -> "lastActivityAfter=" + at.toEpochMilli()).orElse("");
    String query = finder + (finder.isEmpty() || after.isEmpty() ? "" : "&") + after;
    return URI.create(base + "/enrollmentReports" + (query.isEmpty() ? "" : "?" + query));
  }

  /** Reads a page that began at this offset. */
  static Page page(Reply reply, int start) throws UnknownFormException {
    JsonObject answer = CourseraInterface.object(reply);
    List<CourseProgress> lines = new ArrayList<>();
    for (JsonObject line : CourseraInterface.elements(answer)) {
      lines.add(progress(line));
    }
    return new Page(List.copyOf(lines), CourseraInterface.next(answer, start));
  }

  private static CourseProgress progress(JsonObject line) throws UnknownFormException {
    Optional<Instant> completedAt = time(line, "completedAt");
    return new CourseProgress(
        learner(line),
        course(line),
        time(line, "enrolledAt"),
        time(line, "lastActivityAt"),
        completedAt,
        text(line, "isCompleted").map("true"::equals).orElse(completedAt.isPresent()),
        percent(line),
        number(line, "grade").filter(grade -> grade.compareTo(BigDecimal.ONE) <= 0),
        text(line, "contentCertificateUrl"));
  }

  private static ExportedRow.Learner learner(JsonObject line) throws UnknownFormException {
    Optional<String> learnerId = text(line, "externalId");
    Optional<String> email = CourseraInterface.email(line);
    if (learnerId.isEmpty() && email.isEmpty()) {
      throw new UnknownFormException();
    }
    return new ExportedRow.Learner(learnerId, email, text(line, "fullName"));
  }

  private static CourseProgress.Course course(JsonObject line) throws UnknownFormException {
    String id = text(line, "contentId").orElseThrow(UnknownFormException::new);
    return new CourseProgress.Course(id, text(line, "contentName").orElse(id), kind(line));
  }

  private static CourseProgress.Kind kind(JsonObject line) {
    CourseProgress.Kind said = CourseKinds.named(text(line, "courseType").orElse(""));
    return said == CourseProgress.Kind.PROFESSIONAL_CERTIFICATE
        ? said
        : CourseKinds.named(text(line, "contentType").orElse(""));
  }

  private static int percent(JsonObject line) throws UnknownFormException {
    Optional<BigDecimal> number = number(line, "overallProgress");
    if (number.isEmpty() && text(line, "overallProgress").isPresent()) {
      throw new UnknownFormException();
    }
    return number.orElse(BigDecimal.ZERO).min(HUNDRED).intValue();
  }

  /** Not negative; a grade comes as 0.9500000000000001, too. */
  private static Optional<BigDecimal> number(JsonObject line, String field) {
    return text(line, field).filter(text -> NUMBER.matcher(text).matches()).map(BigDecimal::new);
  }

  private static Optional<Instant> time(JsonObject line, String field) {
    return CourseraInterface.time(line, field).filter(at -> at.toEpochMilli() > 0);
  }

  private static Optional<String> text(JsonObject line, String field) {
    return CourseraInterface.text(line, field);
  }
}
