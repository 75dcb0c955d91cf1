package pk.gov.hec.dlsei.platform.coursera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpHandler;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.api.learning.InvitationOutcome;
import pk.gov.hec.dlsei.api.learning.InvitationOutcome.Status;
import pk.gov.hec.dlsei.api.plugin.PluginException;
import pk.gov.hec.dlsei.api.plugin.TryLaterException;

class InviteTest extends AtLoopback {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2023-08-03T12:00:00Z"), ZoneOffset.UTC);

  @Override
  Clock clock() {
    return NOON;
  }

  private InvitationOutcome invite() {
    return platform.invite(Platforms.learner("learner-1"));
  }

  @Nested
  class Taken {

    @Test
    void an_invitation_carries_the_learner_and_asks_for_the_mail() {
      assertThat(invite())
          .isEqualTo(new InvitationOutcome(Status.INVITED, Instant.ofEpochMilli(1_000), null));
      assertThat(JsonParser.parseString(server.lastBody()))
          .isEqualTo(
              JsonParser.parseString(
                  """
                  {"externalId": "learner-1", "fullName": "Zarmina Invented",
                   "email": "learner-1@demo.example", "sendEmail": true}
                  """));
    }

    @Test
    void there_already_and_in_no_list_is_unknown_and_says_what_it_may_be() {
      server.nextInvitation(Answers.error(400, "ALREADY_ENROLLED", "learner-1@demo.example is in"));
      assertThat(invite())
          .satisfies(outcome -> assertThat(outcome.status()).isEqualTo(Status.UNKNOWN))
          .satisfies(
              outcome -> assertThat(outcome.message()).contains("already").doesNotContain("@"));
      assertThat(server.invitationsRead()).isEqualTo(1);
    }

    @Test
    void a_400_that_tells_of_the_learner_already_there_by_its_message_is_looked_up() {
      invite();
      server.nextInvitation(Answers.error(400, "BAD", "The user is Already enrolled"));
      assertThat(invite())
          .isEqualTo(
              new InvitationOutcome(Status.ALREADY_INVITED, Instant.ofEpochMilli(1_000), null));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 422})
    void other_answers_about_the_learner_refuse_it(int status) {
      server.nextInvitation(Answers.error(status, "BAD_EMAIL", "learner-1@demo.example is bad"));
      assertThat(invite().status()).isEqualTo(Status.REFUSED);
      assertThat(server.invitationsRead()).isEqualTo(1);
      assertThat(server.calls("GET")).isEmpty();
    }
  }

  @Nested
  class Unknown {

    static Stream<Arguments> answers() {
      return Stream.of(
          Arguments.of("500", Answers.error(500, "OOPS", "oops")),
          Arguments.of("502 with a page", Answers.text(502, "<html>")),
          Arguments.of("503, which a proxy says too", Answers.retryAfter(503, "30")),
          Arguments.of("504", Answers.text(504, "")),
          Arguments.of("nothing", Answers.nothing()),
          Arguments.of("half an answer", Answers.half()),
          Arguments.of("no JSON", Answers.text(200, "<html>welcome</html>")),
          Arguments.of("cut JSON", Answers.text(200, "{\"createdAt\":1000")),
          Arguments.of("another JSON", Answers.text(200, "[1]")),
          Arguments.of("no time", Answers.json(200, Map.of("status", "fine"))),
          Arguments.of("an empty 200", Answers.text(200, "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void an_answer_that_does_not_say_what_happened_is_unknown(String name, HttpHandler answer) {
      server.nextInvitation(answer);
      assertUnknownAfterOneCall();
    }

    @Test
    @Timeout(20)
    void a_slow_answer_is_unknown() {
      server.nextInvitation(server.hang());
      impatient();
      assertUnknownAfterOneCall();
    }

    @Test
    @Timeout(20)
    void an_answer_that_drips_is_unknown() {
      server.nextInvitation(server.drip());
      impatient();
      assertUnknownAfterOneCall();
    }

    /** The token comes with patience, only the invitation without. */
    private void impatient() {
      platform = Platforms.at(server.address(), Duration.ofSeconds(2), NOON);
    }

    @Test
    void a_call_that_the_host_stops_is_unknown_and_stays_stopped() throws Exception {
      server.nextInvitation(
          exchange -> {
            stopped.interrupt();
            server.hang().handle(exchange);
          });
      stopped.start();
      stopped.join();
      assertThat(outcome.status()).isEqualTo(Status.UNKNOWN);
      assertThat(flag).isTrue();
    }

    private volatile InvitationOutcome outcome;
    private volatile boolean flag;
    private final Thread stopped =
        new Thread(
            () -> {
              outcome = invite();
              flag = Thread.currentThread().isInterrupted();
            });

    private void assertUnknownAfterOneCall() {
      InvitationOutcome outcome = invite();
      assertThat(outcome.status()).isEqualTo(Status.UNKNOWN);
      assertThat(outcome.message()).isNotBlank().doesNotContain("learner-1", "Zarmina", "html");
      assertThat(server.invitationsRead()).isEqualTo(1);
    }
  }

  @Nested
  class Later {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        textBlock =
            """
            429 | 7                             | PT7S
            429 | Thu, 03 Aug 2023 12:01:30 GMT | PT1M30S
            429 | Thu, 03 Aug 2023 11:00:00 GMT | PT1S
            429 | 0                             | PT1S
            429 | 999999999                     | PT24H
            429 | soon                          | PT30S
            """)
    void the_wait_is_the_one_that_coursera_asks_for(int status, String header, Duration wait) {
      server.nextInvitation(Answers.retryAfter(status, header));
      assertLater(wait);
      assertThat(server.invitationsRead()).isEqualTo(1);
    }

    @Test
    void without_a_word_the_wait_is_half_a_minute() {
      server.nextInvitation(Answers.error(429, "BUSY", "busy"));
      assertLater(Duration.ofSeconds(30));
      assertThat(server.invitationsRead()).isEqualTo(1);
    }

    @Test
    void a_refused_connection_sent_nothing_though_there_is_a_token() {
      server.closeConnections();
      invite();
      server.close();
      assertLater(RetryAfter.USUAL);
    }

    @Test
    void an_unknown_host_sent_nothing() {
      platform = Platforms.at(URI.create("http://coursera.invalid"), Platforms.PATIENT, NOON);
      assertLater(RetryAfter.USUAL);
    }

    private void assertLater(Duration wait) {
      assertThatExceptionOfType(TryLaterException.class)
          .isThrownBy(InviteTest.this::invite)
          .satisfies(e -> assertThat(e.after()).isEqualTo(wait))
          .satisfies(e -> assertThat(e.getMessage()).doesNotContain("learner-1", "Zarmina"));
    }
  }

  @Nested
  class Broken {

    @ParameterizedTest
    @CsvSource({
      "403, covers the programme",
      "404, organisation",
      "302, prefix",
      "405, prefix",
      "413, prefix"
    })
    void what_is_wrong_with_us_says_what_to_check(int status, String check) {
      server.nextInvitation(Answers.error(status, "NOT_GOOD", "learner-1@demo.example"));
      assertThatExceptionOfType(PluginException.class)
          .isThrownBy(InviteTest.this::invite)
          .isNotInstanceOf(TryLaterException.class)
          .withMessageContaining(String.valueOf(status))
          .withMessageContaining("NOT_GOOD")
          .withMessageContaining(check)
          .satisfies(e -> assertThat(e.getMessage()).doesNotContain("learner-1"));
      assertThat(server.invitationsRead()).isEqualTo(1);
    }

    @Test
    void a_second_401_says_to_check_the_credentials_after_two_calls() {
      HttpHandler no = Answers.error(401, "UNAUTHORIZED", "no");
      server.nextInvitation(no, no);
      assertThatExceptionOfType(PluginException.class)
          .isThrownBy(InviteTest.this::invite)
          .withMessageContaining("client-secret")
          .satisfies(
              e -> assertThat(e.getMessage()).doesNotContain(LoopbackCoursera.CLIENT_SECRET));
      assertThat(server.invitationsRead()).isEqualTo(2);
      assertThat(server.tokensAsked()).isEqualTo(2);
    }

    @Test
    void what_was_lost_after_a_401_is_unknown() {
      server.nextInvitation(Answers.error(401, "UNAUTHORIZED", "no"), Answers.nothing());
      assertThat(invite().status()).isEqualTo(Status.UNKNOWN);
      assertThat(server.invitationsRead()).isEqualTo(2);
    }
  }
}
