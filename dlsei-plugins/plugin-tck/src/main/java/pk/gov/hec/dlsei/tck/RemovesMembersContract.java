package pk.gov.hec.dlsei.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.hec.dlsei.api.learning.InvitationOutcome;
import pk.gov.hec.dlsei.api.learning.RemovalOutcome;
import pk.gov.hec.dlsei.api.learning.RemovesMembers;
import pk.gov.hec.dlsei.api.plugin.PluginException;
import pk.gov.hec.dlsei.api.plugin.TryLaterException;

/** What the host asks of a learning platform from which learners can be removed. */
public interface RemovesMembersContract extends LearningPlatformContract {

  private RemovalOutcome remove(String learnerId) {
    return ((RemovesMembers) platform()).remove(learnerId, programme());
  }

  /** WP2/5.v: the seat is free for another one, and for the same one later. */
  @Test
  default void a_member_who_was_removed_can_be_invited_anew() {
    platform().invite(learner("learner-1"));
    join("learner-1");
    assertThat(remove("learner-1")).isEqualTo(RemovalOutcome.REMOVED);
    assertThat(platform().invite(learner("learner-1")).status())
        .isEqualTo(InvitationOutcome.Status.INVITED);
  }

  /** The host may repeat it. */
  @Test
  default void a_second_removal_finds_nobody() {
    platform().invite(learner("learner-1"));
    join("learner-1");
    remove("learner-1");
    assertThat(remove("learner-1")).isEqualTo(RemovalOutcome.NOT_A_MEMBER);
  }

  @Test
  default void only_the_one_who_is_named_is_removed() {
    platform().invite(learner("learner-1"));
    join("learner-1");
    assertThat(remove("learner-2")).isEqualTo(RemovalOutcome.NOT_A_MEMBER);
    assertThat(platform().invite(learner("learner-1")).status())
        .isEqualTo(InvitationOutcome.Status.ALREADY_MEMBER);
  }

  /** Whoever mistypes the programme must not take everybody for removed. */
  @Test
  default void a_programme_that_is_not_there_has_no_answer() {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> ((RemovesMembers) platform()).remove("learner-1", programme() + "-not"));
  }

  /** The learner may be there still. */
  @ParameterizedTest
  @EnumSource(names = {"ASKS_TO_COME_BACK", "FAILS_INSIDE", "HANGS_UP", "IS_GONE"})
  default void without_an_answer_it_does_not_say_that_somebody_is_removed(Behaviour behaviour) {
    behave(behaviour);
    assertThatExceptionOfType(TryLaterException.class)
        .isThrownBy(() -> remove("learner-1"))
        .satisfies(e -> assertThat(e.after()).isPositive())
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("learner-1", "Zarmina"));
  }
}
