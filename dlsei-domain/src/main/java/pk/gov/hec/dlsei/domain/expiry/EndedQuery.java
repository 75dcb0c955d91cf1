package pk.gov.hec.dlsei.domain.expiry;

import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.api.value.CohortId;

/** The licences of a cohort that were extended, or have ended, for lists on screens. */
public interface EndedQuery {

  /** What became of them. */
  enum What {
    /** They run longer than was set (WP2/A.4, A.6). */
    EXTENDED,
    /** Their last day is over. */
    ENDED
  }

  /** How many by each clause. */
  Map<String, Integer> clauses(CohortId cohort, What what);

  /**
   * A page, the latest first.
   *
   * @param cohort not null
   * @param what not null
   * @param first from zero
   * @param size at most
   */
  List<EndedLine> page(CohortId cohort, What what, int first, int size);

  /** Whose these licences are, in the order of their ids. */
  List<EndedLine.Learner> learners(List<Long> licences);
}
