package pk.gov.hec.dlsei.domain.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.domain.revocation.DataReach;

/**
 * What learners of a cohort do. How many were active in each week of the past cannot be told: of
 * each learner only the latest activity is known.
 *
 * @param weeks the last twelve, the oldest first; the last one goes on
 * @param lastActive how many of those who have joined, and have the licence still; all are there
 * @param reach up to when the learning platform's data reach
 */
public record Activity(List<Week> weeks, Map<LastActive, Integer> lastActive, DataReach reach) {

  /**
   * A week, from Monday to Sunday in Asia/Karachi.
   *
   * @param monday its first day
   * @param joined how many learners joined in it, whatever became of their licences
   */
  public record Week(LocalDate monday, int joined) {}

  /** Copies both. */
  public Activity {
    weeks = List.copyOf(weeks);
    lastActive = Map.copyOf(lastActive);
  }
}
