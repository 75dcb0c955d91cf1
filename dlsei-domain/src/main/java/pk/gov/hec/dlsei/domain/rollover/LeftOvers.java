package pk.gov.hec.dlsei.domain.rollover;

import java.util.List;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;

/** The applications that a cohort left over. */
public interface LeftOvers {

  /**
   * The next, in the order of submission, so that whoever came first is served first (reading R06).
   *
   * @param change from which cohort to which
   * @param status WAITING for those that were approved, PENDING for those that nobody decided on
   * @param after the place before the first
   * @param most how many at most
   */
  List<LeftOver> next(Change change, ApplicationStatus status, long after, int most);

  /** How many there are from the first on. */
  long count(Change change, ApplicationStatus status);

  /**
   * A cohort that is over, and the one that follows.
   *
   * @param from not null
   * @param to not null
   */
  record Change(CohortId from, CohortId to) {}
}
