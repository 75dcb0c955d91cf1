package pk.gov.hec.dlsei.run.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The report of who takes which course, and how far each has come. */
final class EnrollmentReportsResource {

  private final SandboxState state;

  EnrollmentReportsResource(SandboxState state) {
    this.state = state;
  }

  /** GET /enrollmentReports. */
  Answer list(Call call) {
    long after = call.number("lastActivityAfter", -1);
    return Page.of(
        state.learners().stream()
            .filter(Learner::isMember)
            .filter(wanted(call))
            .flatMap(this::lines)
            .filter(line -> line.updatedAt() > after)
            .toList(),
        call);
  }

  private static Predicate<Learner> wanted(Call call) {
    String finder = call.query().getOrDefault("q", "");
    return switch (finder) {
      case "" -> learner -> true;
      case "byProgramId" -> inProgram(call.required("programId"));
      case "byUserProgramId" -> {
        String externalId = call.required("externalId");
        yield inProgram(call.required("programId"))
            .and(learner -> learner.externalId().equals(externalId));
      }
      default -> throw Refusal.badRequest("There is no finder of this name.");
    };
  }

  private static Predicate<Learner> inProgram(String id) {
    return learner -> learner.programId().equals(id);
  }

  private Stream<Element> lines(Learner learner) {
    Program program = state.program(learner.programId()).orElseThrow();
    return learner.enrolments().stream().map(course -> Element.of(learner, program, course));
  }

  private record Element(
      String externalId,
      String email,
      String fullName,
      String programId,
      String programName,
      String programSlug,
      String contentId,
      String contentType,
      String contentName,
      String contentSlug,
      List<String> partnerNames,
      String membershipState,
      long enrolledAt,
      Long lastActivityAt,
      Long completedAt,
      Long deletedAt,
      long updatedAt,
      boolean isCompleted,
      Double grade,
      double overallProgress,
      double approxTotalCourseHrs,
      String contentCertificateUrl,
      String courseType) {

    static Element of(Learner learner, Program program, Enrolment course) {
      return new Element(
          learner.externalId(),
          learner.email(),
          learner.fullName(),
          program.id(),
          program.name(),
          program.id(),
          course.contentId(),
          course.contentType(),
          course.contentName(),
          course.contentSlug(),
          List.of(course.partnerName()),
          "MEMBER",
          course.enrolledAt(),
          course.lastActivityAt(),
          course.completedAt(),
          null,
          Optional.ofNullable(course.lastActivityAt()).orElse(course.enrolledAt()),
          course.completedAt() != null,
          course.grade(),
          course.overallProgress(),
          course.approxTotalCourseHrs(),
          course.contentCertificateUrl(),
          course.contentType());
    }
  }
}
