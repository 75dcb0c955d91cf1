package pk.gov.hec.dlsei.platform.coursera;

import pk.gov.hec.dlsei.api.learning.CourseProgress.Kind;

/**
 * The kinds of courses by Coursera's words for them, whose list is open: Course, Specialization,
 * Professional Certificate, Video, Guided Project, ...
 */
final class CourseKinds {

  private CourseKinds() {}

  /** In any spelling; OTHER for what is not known. */
  static Kind named(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters.append(Character.toLowerCase(text.charAt(i)));
      }
    }
    return switch (letters.toString()) {
      case "course" -> Kind.COURSE;
      case "specialization", "specialisation" -> Kind.SPECIALIZATION;
      case "professionalcertificate" -> Kind.PROFESSIONAL_CERTIFICATE;
      default -> Kind.OTHER;
    };
  }
}
