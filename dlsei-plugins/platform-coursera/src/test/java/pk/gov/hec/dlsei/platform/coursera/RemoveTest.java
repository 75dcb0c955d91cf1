package pk.gov.hec.dlsei.platform.coursera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpHandler;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.api.learning.RemovalOutcome;
import pk.gov.hec.dlsei.api.plugin.PluginException;
import pk.gov.hec.dlsei.api.plugin.TryLaterException;

class RemoveTest extends AtLoopback {

  private RemovalOutcome remove(String learnerId) {
    return platform.remove(learnerId, LoopbackCoursera.PROGRAMME);
  }

  @Test
  void a_removal_is_one_call_at_the_membership_and_takes_the_progress_with_it() {
    server.join("learner-1");
    server.study("learner-1", "python", 4_000);
    assertThat(remove("learner-1")).isEqualTo(RemovalOutcome.REMOVED);
    assertThat(server.calls("DELETE"))
        .singleElement()
        .asString()
        .endsWith("/programs/programme-1/memberships/programme-1~learner-1");
    assertThat(server.calls("GET")).isEmpty();
    assertThat(platform.progressOf("learner-1", LoopbackCoursera.PROGRAMME)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "a b", "a+b", "a?b=c#d", "a%2Fb", "ä~ب"})
  void an_id_is_one_part_of_the_address_whatever_it_holds(String learnerId) {
    server.join(learnerId);
    assertThat(remove(learnerId)).isEqualTo(RemovalOutcome.REMOVED);
  }

  @Test
  void whoever_is_no_member_costs_a_second_look_at_the_programme() {
    assertThat(remove("learner-1")).isEqualTo(RemovalOutcome.NOT_A_MEMBER);
    assertThat(server.calls("GET")).hasSize(1);
  }

  @Test
  void a_404_for_everything_is_about_the_organisation_and_removed_nobody() {
    server.always(Answers.error(404, "NOT_FOUND", "learner-1"));
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> remove("learner-1"))
        .isNotInstanceOf(TryLaterException.class)
        .withMessageContaining("organisation");
  }

  @Test
  void a_404_and_no_list_says_nothing() {
    server.nextList(Answers.error(500, "OOPS", "oops"));
    assertThatExceptionOfType(TryLaterException.class).isThrownBy(() -> remove("learner-1"));
  }

  @Test
  void a_token_that_is_no_longer_good_is_replaced_and_the_call_repeated() {
    server.join("learner-1");
    platform.members(LoopbackCoursera.PROGRAMME, "");
    server.refuseTokensGivenSoFar();
    assertThat(remove("learner-1")).isEqualTo(RemovalOutcome.REMOVED);
    assertThat(server.calls("DELETE")).hasSize(2);
    assertThat(server.tokensAsked()).isEqualTo(2);
  }

  static Stream<Arguments> passing() {
    return Stream.of(
        Arguments.of("429", Answers.retryAfter(429, "9"), 9),
        Arguments.of("500", Answers.error(500, "OOPS", "learner-1"), 30),
        Arguments.of("503", Answers.retryAfter(503, "60"), 60),
        Arguments.of("nothing", Answers.nothing(), 30),
        Arguments.of("half", Answers.half(), 30));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("passing")
  void what_passes_is_tried_again_later(String name, HttpHandler answer, int seconds) {
    server.join("learner-1");
    server.nextRemoval(answer);
    assertThatExceptionOfType(TryLaterException.class)
        .isThrownBy(() -> remove("learner-1"))
        .satisfies(e -> assertThat(e.after()).hasSeconds(seconds))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("learner-1"));
    assertThat(server.calls("DELETE")).hasSize(1);
    assertThat(remove("learner-1")).isEqualTo(RemovalOutcome.REMOVED);
  }

  @Test
  @Timeout(20)
  void a_slow_answer_is_asked_for_again_later() {
    platform = Platforms.at(server.address(), Duration.ofSeconds(2), Clock.systemUTC());
    server.nextRemoval(server.hang());
    assertThatExceptionOfType(TryLaterException.class).isThrownBy(() -> remove("learner-1"));
  }

  @ParameterizedTest
  @CsvSource({"400, prefix", "403, covers the programme", "405, prefix"})
  void what_is_wrong_with_us_says_what_to_check(int status, String check) {
    server.nextRemoval(Answers.error(status, "NOT_GOOD", "learner-1@demo.example"));
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> remove("learner-1"))
        .isNotInstanceOf(TryLaterException.class)
        .withMessageContaining(check)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("learner-1"));
  }
}
