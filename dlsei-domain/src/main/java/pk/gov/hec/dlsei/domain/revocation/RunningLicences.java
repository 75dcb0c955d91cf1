package pk.gov.hec.dlsei.domain.revocation;

import java.util.List;
import java.util.Set;
import pk.gov.hec.dlsei.api.value.CohortId;

/** The licences on which the rules on revocation look, with what is known of their learners. */
public interface RunningLicences {

  /**
   * A part of a cohort's licences, for a partition of a job.
   *
   * @param cohort not null
   * @param after the licence's id before the first
   * @param upTo the last one's
   */
  record Range(CohortId cohort, long after, long upTo) {}

  /** Up to when the learning platform's data reach; {@link DataReach#NONE} without any. */
  DataReach reach();

  /**
   * Parts of about the same size that hold every running licence.
   *
   * @param cohorts whose policies take licences back
   * @param parts of each cohort
   * @return none of a cohort without running licences
   */
  List<Range> ranges(Set<CohortId> cohorts, int parts);

  /**
   * The first of a range, by id.
   *
   * @param range not null
   * @param most how many at most
   * @return invited or active ones
   */
  List<RunningLicence> first(Range range, int most);
}
