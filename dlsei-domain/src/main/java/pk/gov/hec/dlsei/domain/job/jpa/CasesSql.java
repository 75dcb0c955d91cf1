package pk.gov.hec.dlsei.domain.job.jpa;

import pk.gov.hec.dlsei.domain.job.Part;
import pk.gov.hec.dlsei.domain.sql.jpa.ArrayStatement;

/**
 * The condition that holds a job's reader to the cases of another run. Each row looks its case up
 * by key, however many cases there are; of a CASE the database thinks nothing, so that it reads a
 * page as it does without.
 */
public final class CasesSql {

  private CasesSql() {}

  /**
   * The condition about licences.
   *
   * @param part that is read
   * @param licence the column of the licence's id
   * @return with its question marks, to be filled by {@link #fill}; empty where all are read
   */
  public static String ofLicences(Part part, String licence) {
    return of(part, "'licence:' || " + licence);
  }

  /**
   * The condition about applications.
   *
   * @param part that is read
   * @param application the column of the application's id
   * @return the same
   */
  public static String ofApplications(Part part, String application) {
    return of(part, "'application:' || " + application);
  }

  /**
   * The condition about other cases.
   *
   * @param part that is read
   * @param subject as results name the case, an expression of its columns
   * @return the same
   */
  public static String of(Part part, String subject) {
    return part.cases().isEmpty()
        ? ""
        : " AND CASE WHEN (SELECT c.outcome FROM job_result c WHERE c.run_id = ? AND c.subject = "
            + subject
            + ") = ? THEN true ELSE false END";
  }

  /**
   * Binds what the condition needs.
   *
   * @param statement whose next parameters are those of the condition
   * @param part the same
   * @return the statement
   */
  public static ArrayStatement fill(ArrayStatement statement, Part part) {
    part.cases().ifPresent(cases -> statement.one(cases.run()).one(cases.outcome().name()));
    return statement;
  }
}
