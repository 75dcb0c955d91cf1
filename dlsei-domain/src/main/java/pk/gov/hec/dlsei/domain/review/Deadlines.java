package pk.gov.hec.dlsei.domain.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import pk.gov.hec.dlsei.api.value.CohortId;

/** The hours within which applications are to be decided, in the caller's transaction. */
public interface Deadlines {

  /**
   * Writes down which applications are told of now; each once in each step. Not those that wait for
   * an answer of the applicant.
   *
   * @param cohort whose applications
   * @param now by the business clock
   * @param patience after the deadline, until HEC is told
   * @return by application
   */
  List<Overdue> note(CohortId cohort, Instant now, Duration patience);

  /**
   * Writes a mail to each focal person of a university, and to each officer of HEC, who is told of
   * some of them.
   *
   * @param overdue as they were noted
   * @param now by the business clock
   * @return how many mails
   */
  int tell(List<Overdue> overdue, Instant now);
}
