package pk.gov.hec.dlsei.domain.activity;

import java.time.Instant;
import java.util.List;
import pk.gov.hec.dlsei.api.learning.CourseProgress;

/** Rows of a reading on their way in, and what they change when all are there. */
public interface ProgressStage {

  /** Forgets a reading's rows. */
  void clear(long source);

  /**
   * Takes rows in.
   *
   * @param source of the reading
   * @param first the number of the first one
   * @param rows in the reading's order
   */
  void add(long source, int first, List<CourseProgress> rows);

  /**
   * Keeps what the rows tell, in the caller's transaction, one reading at a time: each is matched
   * to a licence by the learner's id, else by the account's e-mail address; what differs from what
   * was known of that moment becomes a new row of the history; the licences that it tells of are
   * counted anew, and invited ones among them activated.
   *
   * @param source READING
   * @param now by the business clock
   * @return never null
   */
  ActivityCounts merge(ActivitySource source, Instant now);
}
