package pk.gov.hec.dlsei.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.gov.hec.dlsei.domain.job.JobState.COMPLETED;
import static pk.gov.hec.dlsei.domain.job.JobState.FAILED;
import static pk.gov.hec.dlsei.domain.job.JobState.RUNNING;
import static pk.gov.hec.dlsei.domain.job.JobState.STOPPED;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JobStateTest {

  private record Pair(JobState from, JobState to) {}

  private static final Set<Pair> LEGAL =
      Set.of(
          new Pair(RUNNING, COMPLETED),
          new Pair(RUNNING, FAILED),
          new Pair(RUNNING, STOPPED),
          new Pair(FAILED, RUNNING),
          new Pair(STOPPED, RUNNING));

  @ParameterizedTest
  @EnumSource
  void what_is_completed_stays_so_and_the_rest_may_go_on(JobState from) {
    Set<Pair> found =
        Stream.of(JobState.values())
            .filter(from::mayBecome)
            .map(to -> new Pair(from, to))
            .collect(Collectors.toSet());
    Set<Pair> expected =
        LEGAL.stream().filter(pair -> pair.from == from).collect(Collectors.toSet());

    assertThat(found).isEqualTo(expected);
  }
}
