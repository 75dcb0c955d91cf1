package pk.gov.hec.dlsei.platform.coursera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpHandler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.api.learning.InvitationOutcome;
import pk.gov.hec.dlsei.api.learning.InvitationOutcome.Status;
import pk.gov.hec.dlsei.api.plugin.PluginException;
import pk.gov.hec.dlsei.api.plugin.TryLaterException;

class AccessTokenTest extends AtLoopback {

  private final SetClock clock = new SetClock();

  @Override
  Clock clock() {
    return clock;
  }

  @Test
  void one_token_serves_until_a_minute_before_its_end() {
    invite("learner-1");
    clock.now = clock.now.plusSeconds(1739);
    invite("learner-2");
    assertThat(server.tokensAsked()).isEqualTo(1);
    clock.now = clock.now.plusSeconds(1);
    invite("learner-3");
    assertThat(server.tokensAsked()).isEqualTo(2);
  }

  @Test
  void a_short_token_serves_for_half_its_time() {
    server.giveTokensFor(60);
    invite("learner-1");
    clock.now = clock.now.plusSeconds(29);
    invite("learner-2");
    assertThat(server.tokensAsked()).isEqualTo(1);
    clock.now = clock.now.plusSeconds(1);
    invite("learner-3");
    assertThat(server.tokensAsked()).isEqualTo(2);
  }

  @Test
  void a_token_that_is_no_longer_taken_is_renewed_once_and_the_call_repeated() {
    invite("learner-1");
    server.refuseTokensGivenSoFar();
    assertThat(invite("learner-2").status()).isEqualTo(Status.INVITED);
    assertThat(server.tokensAsked()).isEqualTo(2);
    assertThat(server.invitationsRead()).isEqualTo(3);
  }

  @Test
  void many_threads_fetch_one_token_and_renew_it_once() throws Exception {
    assertThat(inviteFromEightThreads("first")).containsOnly(Status.INVITED);
    assertThat(server.tokensAsked()).isEqualTo(1);
    server.refuseTokensGivenSoFar();
    assertThat(inviteFromEightThreads("second")).containsOnly(Status.INVITED);
    assertThat(server.tokensAsked()).isEqualTo(2);
  }

  private List<Status> inviteFromEightThreads(String name) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Status>> outcomes = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        String id = name + "-" + i;
        outcomes.add(threads.submit(() -> invite(id).status()));
      }
      List<Status> statuses = new ArrayList<>();
      for (Future<Status> outcome : outcomes) {
        statuses.add(outcome.get());
      }
      return statuses;
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403})
  void refused_credentials_are_said_and_nobody_is_invited(int status) {
    server.nextToken(Answers.error(status, "INVALID_CLIENT", LoopbackCoursera.CLIENT_SECRET));
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> invite("learner-1"))
        .withMessageContaining("Check dlsei.platform.coursera.client-id and client-secret")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain(LoopbackCoursera.CLIENT_SECRET));
    assertThat(server.invitationsRead()).isZero();
  }

  static Stream<Arguments> passing() {
    return Stream.of(
        Arguments.of("500", Answers.text(500, "")),
        Arguments.of("503", Answers.retryAfter(503, "30")),
        Arguments.of("nothing", Answers.nothing()),
        Arguments.of("half an answer", Answers.half()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("passing")
  void without_a_token_nobody_is_invited_and_it_may_be_tried_again(
      String name, HttpHandler answer) {
    server.nextToken(answer);
    assertThatExceptionOfType(TryLaterException.class)
        .isThrownBy(() -> invite("learner-1"))
        .satisfies(e -> assertThat(e.after()).isEqualTo(Duration.ofSeconds(30)));
    assertThat(server.invitationsRead()).isZero();
    assertThat(invite("learner-1").status()).isEqualTo(Status.INVITED);
  }

  static Stream<HttpHandler> strange() {
    return Stream.of(
        Answers.text(200, "<html>Sign in</html>"),
        Answers.text(200, "{}"),
        Answers.text(302, ""),
        Answers.text(404, ""),
        Answers.json(200, Map.of("access_token", "a secret\nwith two lines")));
  }

  @ParameterizedTest
  @MethodSource("strange")
  void another_server_than_coursera_is_told_by_its_answer(HttpHandler answer) {
    server.nextToken(answer);
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> invite("learner-1"))
        .isNotInstanceOf(TryLaterException.class)
        .withMessageContaining("Check dlsei.platform.coursera.")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("two lines"));
  }

  private InvitationOutcome invite(String id) {
    return platform.invite(Platforms.learner(id));
  }

  private static final class SetClock extends Clock {

    private volatile Instant now = Instant.parse("2023-08-03T12:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
