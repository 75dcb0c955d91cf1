package pk.gov.hec.dlsei.domain.revocation;

import java.util.List;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.job.Part;

/** The licences on which the rules on revocation look, with what is known of their learners. */
public interface RunningLicences {

  /** Up to when the learning platform's data reach; {@link DataReach#NONE} without any. */
  DataReach reach();

  /**
   * The next running licences, by id.
   *
   * @param cohort not null
   * @param part of its licences
   * @param after the id before the first
   * @param most how many at most
   * @return invited or active ones
   */
  List<RunningLicence> next(CohortId cohort, Part part, long after, int most);

  /** How many licences of a cohort run, also those whose revocation is confirmed. */
  long live(CohortId cohort);

  /** How many there are from the first on. */
  long count(CohortId cohort, Part part);
}
