package pk.gov.hec.dlsei.domain.rollover;

import java.util.List;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.job.Part;

/** The applications that a cohort left over. */
public interface LeftOvers {

  /**
   * The next, in the order of submission, so that whoever came first is served first (reading R06).
   *
   * @param line which of them
   * @param after the place before the first
   * @param most how many at most
   */
  List<LeftOver> next(Line line, long after, int most);

  /** How many there are from the first on. */
  long count(Line line);

  /**
   * A cohort that is over, and the one that follows.
   *
   * @param from not null
   * @param to not null
   */
  record Change(CohortId from, CohortId to) {}

  /**
   * Some of the applications that a cohort left over.
   *
   * @param change from which cohort to which
   * @param status WAITING for those that were approved, PENDING for those that nobody decided on
   * @param part of them, in one line: perhaps only the cases of another run
   */
  record Line(Change change, ApplicationStatus status, Part part) {}
}
