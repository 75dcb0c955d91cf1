package pk.gov.hec.dlsei.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.gov.hec.dlsei.domain.job.JobState.ABANDONED;
import static pk.gov.hec.dlsei.domain.job.JobState.COMPLETED;
import static pk.gov.hec.dlsei.domain.job.JobState.FAILED;
import static pk.gov.hec.dlsei.domain.job.JobState.RUNNING;
import static pk.gov.hec.dlsei.domain.job.JobState.STOPPED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.Transitions;

/** All pairs of the table. */
class JobStateTest {

  @Test
  void what_is_completed_or_abandoned_stays_so_and_the_rest_may_go_on() {
    assertThat(Transitions.of(JobState.class, JobState::mayBecome))
        .isEqualTo(
            Map.of(
                RUNNING, Set.of(COMPLETED, FAILED, STOPPED),
                FAILED, Set.of(RUNNING, ABANDONED),
                STOPPED, Set.of(RUNNING, ABANDONED),
                COMPLETED, Set.of(),
                ABANDONED, Set.of()));
  }
}
