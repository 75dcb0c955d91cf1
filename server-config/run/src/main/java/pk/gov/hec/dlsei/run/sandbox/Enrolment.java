package pk.gov.hec.dlsei.run.sandbox;

/**
 * What the enrolment report says about one person and one course, beside the person. Times are
 * milliseconds of the epoch; null where nothing has happened yet.
 *
 * @param contentId the course's id
 * @param contentType Course, Specialization, Video, ...
 * @param contentName the course's title
 * @param contentSlug the course's name in addresses
 * @param partnerName the university or company that offers it
 * @param enrolledAt when the person took it up
 * @param lastActivityAt when the person was last active in it
 * @param completedAt when the person finished it
 * @param grade 0 to 1
 * @param overallProgress 0 to 100
 * @param approxTotalCourseHrs how long it takes
 * @param contentCertificateUrl the certificate
 */
public record Enrolment(
    String contentId,
    String contentType,
    String contentName,
    String contentSlug,
    String partnerName,
    long enrolledAt,
    Long lastActivityAt,
    Long completedAt,
    Double grade,
    double overallProgress,
    double approxTotalCourseHrs,
    String contentCertificateUrl) {}
