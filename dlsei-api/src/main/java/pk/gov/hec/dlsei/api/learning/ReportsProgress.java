package pk.gov.hec.dlsei.api.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.plugin.Capability;

/**
 * A platform that can tell how far its learners are. What it tells may be a day old. Implemented by
 * PLUGIN.
 */
public interface ReportsProgress extends Capability {

  /**
   * One page of what a programme's learners do. Changes nothing, so it may be repeated. Whoever
   * takes no course has no row, and whoever was removed none any more.
   *
   * @param programme the platform's id of the programme; empty for all of the organisation; not
   *     null
   * @param activeAfter leaves out the rows without activity after this moment; empty for all; the
   *     same for each page; not null
   * @param from empty for the first page, else {@link ProgressPage#next} of the page before
   * @return never null
   * @throws pk.gov.hec.dlsei.api.plugin.TryLaterException if the platform did not answer now
   * @throws pk.gov.hec.dlsei.api.plugin.PluginException if the platform cannot be reached or
   *     refuses us
   */
  ProgressPage progress(String programme, Optional<Instant> activeAfter, String from);

  /**
   * All that one learner does in a programme. Changes nothing, so it may be repeated.
   *
   * @param learnerId ours, as in {@link LearnerInvitation}, not null
   * @param programme the platform's id of the programme, not null
   * @return empty for who takes no course, and for whom the platform does not know; never null
   * @throws pk.gov.hec.dlsei.api.plugin.TryLaterException if the platform did not answer now
   * @throws pk.gov.hec.dlsei.api.plugin.PluginException if the platform cannot be reached or
   *     refuses us
   */
  List<CourseProgress> progressOf(String learnerId, String programme);
}
