package pk.gov.hec.dlsei.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pk.gov.hec.dlsei.api.learning.InvitationOutcome.Status.ALREADY_INVITED;
import static pk.gov.hec.dlsei.api.learning.InvitationOutcome.Status.ALREADY_MEMBER;
import static pk.gov.hec.dlsei.api.learning.InvitationOutcome.Status.INVITED;
import static pk.gov.hec.dlsei.api.learning.InvitationOutcome.Status.REFUSED;
import static pk.gov.hec.dlsei.api.learning.InvitationOutcome.Status.UNKNOWN;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.hec.dlsei.api.learning.InvitationOutcome;
import pk.gov.hec.dlsei.api.learning.LearnerInvitation;
import pk.gov.hec.dlsei.api.learning.LearningPlatform;
import pk.gov.hec.dlsei.api.learning.ListsMembers;
import pk.gov.hec.dlsei.api.learning.ListsMembersWithEmail;
import pk.gov.hec.dlsei.api.learning.LooksUpLearners;
import pk.gov.hec.dlsei.api.learning.ReadsExports;
import pk.gov.hec.dlsei.api.learning.ReadsProgress;
import pk.gov.hec.dlsei.api.learning.RemovesMembers;
import pk.gov.hec.dlsei.api.learning.ReportsProgress;
import pk.gov.hec.dlsei.api.plugin.PluginFamily;
import pk.gov.hec.dlsei.api.plugin.TryLaterException;

/**
 * What the host asks of every learning platform. The plug-in's test runs it against a server of its
 * own, over the real protocol. A plug-in that can more implements the contracts of its capabilities
 * beside it: {@link LooksUpLearnersContract}, {@link ListsMembersContract}, {@link
 * ListsMembersWithEmailContract}, {@link RemovesMembersContract}, {@link ReportsProgressContract},
 * {@link ReadsExportsContract} and {@link ReadsProgressContract}.
 */
public interface LearningPlatformContract extends PluginContract {

  /** How the server behaves. */
  enum Behaviour {
    /** Refuses every learner, and repeats the learner's data in its answer. */
    REFUSES_THE_LEARNER,
    /** Takes nothing and asks to come back. */
    ASKS_TO_COME_BACK,
    /** Fails, nobody knows how far it came, and repeats the learner's data in its answer. */
    FAILS_INSIDE,
    /** Reads the call and hangs up without an answer. */
    HANGS_UP,
    /** Listens no longer. */
    IS_GONE
  }

  /**
   * The platform under test, always the same in one test; its server knows nobody at first.
   *
   * @return never null
   */
  LearningPlatform platform();

  /**
   * A programme that the server has.
   *
   * @return never null
   */
  String programme();

  /**
   * Lets an invited learner join, at the server.
   *
   * @param learnerId of a learner who was invited
   */
  void join(String learnerId);

  /**
   * Makes the server behave so from now on.
   *
   * @param behaviour not null
   */
  void behave(Behaviour behaviour);

  /**
   * How many calls for an invitation the server has read.
   *
   * @return 0 or more
   */
  int invitationsRead();

  /**
   * An invented learner.
   *
   * @param learnerId of the learner
   * @return never null
   */
  default LearnerInvitation learner(String learnerId) {
    return new LearnerInvitation(
        learnerId, "Zarmina Invented", learnerId + "@demo.example", programme());
  }

  /** The host finds a capability by the descriptor. */
  @Test
  default void the_descriptor_names_exactly_the_capabilities_that_are_there() {
    Set<Class<?>> there =
        Stream.of(
                LooksUpLearners.class,
                ListsMembers.class,
                ListsMembersWithEmail.class,
                RemovesMembers.class,
                ReportsProgress.class,
                ReadsExports.class,
                ReadsProgress.class)
            .filter(capability -> capability.isInstance(platform()))
            .collect(Collectors.toSet());
    assertThat(provider().descriptor().family()).isEqualTo(PluginFamily.PLATFORM);
    assertThat(Set.<Class<?>>copyOf(provider().descriptor().capabilities())).isEqualTo(there);
  }

  /** SOP1/R5. */
  @Test
  default void a_learner_whom_nobody_knows_is_invited_by_one_call() {
    assertThat(platform().invite(learner("learner-1")).status()).isEqualTo(INVITED);
    assertThat(invitationsRead()).isEqualTo(1);
  }

  /** Somebody else may have invited the learner, or an answer was lost. */
  @Test
  default void a_second_invitation_says_that_there_is_one() {
    platform().invite(learner("learner-1"));
    assertThat(platform().invite(learner("learner-1")).status()).isEqualTo(ALREADY_INVITED);
  }

  /** The licence is active already. */
  @Test
  default void an_invitation_of_a_member_says_so() {
    platform().invite(learner("learner-1"));
    join("learner-1");
    assertThat(platform().invite(learner("learner-1")).status()).isEqualTo(ALREADY_MEMBER);
  }

  /** An expected no is a value. */
  @Test
  default void a_refused_learner_is_a_value_without_personal_data() {
    behave(Behaviour.REFUSES_THE_LEARNER);
    assertSaysNothingOf(platform().invite(learner("learner-1")), REFUSED);
  }

  /** Coming back would do no harm. */
  @ParameterizedTest
  @EnumSource(names = {"ASKS_TO_COME_BACK", "IS_GONE"})
  default void where_nothing_was_taken_it_asks_to_come_back(Behaviour behaviour) {
    behave(behaviour);
    assertThatExceptionOfType(TryLaterException.class)
        .isThrownBy(() -> platform().invite(learner("learner-1")))
        .satisfies(e -> assertThat(e.after()).isPositive())
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("learner-1", "Zarmina"));
  }

  /** Repeating it could invite twice: the host looks first. */
  @ParameterizedTest
  @EnumSource(names = {"FAILS_INSIDE", "HANGS_UP"})
  default void where_nobody_knows_it_says_unknown_after_one_call(Behaviour behaviour) {
    platform().invite(learner("learner-0"));
    behave(behaviour);
    assertSaysNothingOf(platform().invite(learner("learner-1")), UNKNOWN);
    assertThat(invitationsRead()).isEqualTo(2);
  }

  private static void assertSaysNothingOf(
      InvitationOutcome outcome, InvitationOutcome.Status status) {
    assertThat(outcome.status()).isEqualTo(status);
    assertThat(outcome.message()).isNotBlank().doesNotContain("learner-1", "Zarmina", "@");
  }
}
