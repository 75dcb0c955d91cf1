package pk.gov.hec.dlsei.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.hec.dlsei.api.learning.LearnerStanding;
import pk.gov.hec.dlsei.api.learning.LooksUpLearners;
import pk.gov.hec.dlsei.api.plugin.TryLaterException;

/** What the host asks of a learning platform that can look learners up. */
public interface LooksUpLearnersContract extends LearningPlatformContract {

  /** The host invites only then. */
  @Test
  default void nobody_knows_a_learner_who_was_not_invited() {
    platform().invite(learner("learner-1"));
    assertThat(standing("learner-2")).isEmpty();
  }

  /** The host takes the invitation for done. */
  @Test
  default void an_invited_learner_is_known_as_such() {
    platform().invite(learner("learner-1"));
    assertThat(standing("learner-1")).contains(LearnerStanding.State.INVITED);
  }

  /** The host takes the licence for active. */
  @Test
  default void a_learner_who_joined_is_a_member() {
    platform().invite(learner("learner-1"));
    join("learner-1");
    assertThat(standing("learner-1")).contains(LearnerStanding.State.MEMBER);
  }

  /** It changes nothing. */
  @Test
  default void looking_up_invites_nobody() {
    standing("learner-1");
    standing("learner-1");
    assertThat(invitationsRead()).isZero();
  }

  /** An empty answer would make the host invite again. */
  @ParameterizedTest
  @EnumSource(names = {"ASKS_TO_COME_BACK", "FAILS_INSIDE", "HANGS_UP", "IS_GONE"})
  default void without_an_answer_it_does_not_say_that_nobody_knows_the_learner(
      Behaviour behaviour) {
    behave(behaviour);
    assertThatExceptionOfType(TryLaterException.class)
        .isThrownBy(() -> standing("learner-1"))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("learner-1"));
  }

  private Optional<LearnerStanding.State> standing(String learnerId) {
    return ((LooksUpLearners) platform())
        .lookUp(learnerId, programme())
        .map(LearnerStanding::state);
  }
}
