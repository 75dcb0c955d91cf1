package pk.gov.hec.dlsei.run.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class SandboxFaultsTest {

  private static final String CONTROL = "/sandbox/faults";
  private static final String REPORT = SandboxClient.BASE + "/enrollmentReports";
  private static final String MEMBER =
      SandboxClient.MEMBERSHIPS + "/" + CourseraSandbox.PROGRAM + "~learner-1";

  @TempDir Path folder;
  private CourseraSandbox sandbox;
  private SandboxClient client;

  @BeforeEach
  void start() throws Exception {
    Clock clock = Clock.fixed(Instant.parse("2023-08-03T04:00:00Z"), ZoneOffset.UTC);
    sandbox =
        CourseraSandbox.start(
            new SandboxSetup(0, folder.resolve("c.jsonl"), "client", "secret", clock));
    client = new SandboxClient(sandbox);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @ParameterizedTest
  @CsvSource({"UNAUTHORISED, 401", "FORBIDDEN, 403", "TOO_MANY, 429", "SERVER_ERROR, 500"})
  void a_call_is_refused_so_often_and_nothing_is_done(FaultKind kind, int status) throws Exception {
    sandbox.faults().add(Fault.of(kind).on(ApiCall.INVITATIONS, "POST").times(2));

    assertThat(client.invite("learner-1").statusCode()).isEqualTo(status);
    HttpResponse<String> second = client.invite("learner-1");
    assertThat(second.statusCode()).isEqualTo(status);
    assertThat(SandboxClient.json(second).keySet()).containsExactly("errorCode", "message");
    assertThat(sandbox.state().learners()).isEmpty();

    assertThat(client.invite("learner-1").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"UNAUTHORISED, 401", "FORBIDDEN, 403", "TOO_MANY, 429", "SERVER_ERROR, 500"})
  void a_removal_and_a_report_are_refused_like_an_invitation(FaultKind kind, int status)
      throws Exception {
    client.invite("learner-1");
    sandbox.faults().add(Fault.of(kind).on(ApiCall.MEMBERSHIPS, "DELETE").times(1));
    sandbox.faults().add(Fault.of(kind).on(ApiCall.ENROLLMENT_REPORTS).times(1));

    assertThat(client.delete(MEMBER).statusCode()).isEqualTo(status);
    assertThat(client.get(REPORT).statusCode()).isEqualTo(status);
    assertThat(sandbox.state().learners()).hasSize(1);

    assertThat(client.delete(MEMBER).statusCode()).isEqualTo(204);
    assertThat(client.get(REPORT).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"NOTHING, 1", "LOST, 0", "HALF, 0"})
  void a_removal_without_a_whole_answer_was_done_or_not(FaultKind kind, int left) throws Exception {
    client.invite("learner-1");
    sandbox.faults().add(Fault.of(kind).on(ApiCall.MEMBERSHIPS, "DELETE").times(1));

    assertThatThrownBy(() -> client.delete(MEMBER)).isInstanceOf(IOException.class);
    assertThat(sandbox.state().learners()).hasSize(left);
  }

  /** Java's client asks again by itself where nothing came, but not where half an answer did. */
  @Test
  void half_a_report_breaks_off() throws Exception {
    sandbox.faults().add(Fault.of(FaultKind.HALF).on(ApiCall.ENROLLMENT_REPORTS).times(1));

    assertThatThrownBy(() -> client.get(REPORT)).isInstanceOf(IOException.class);
    assertThat(client.get(REPORT).statusCode()).isEqualTo(200);
  }

  @Test
  void too_many_requests_says_when_to_come_again() throws Exception {
    sandbox.faults().add(Fault.of(FaultKind.TOO_MANY).lasting(7));

    assertThat(client.get(SandboxClient.BASE + "/users").headers().firstValue("Retry-After"))
        .contains("7");
  }

  @Test
  void a_fault_befalls_no_other_call_and_no_other_method() throws Exception {
    sandbox.faults().add(Fault.of(FaultKind.SERVER_ERROR).on(ApiCall.INVITATIONS, "POST"));

    assertThat(client.get(SandboxClient.INVITATIONS).statusCode()).isEqualTo(200);
    assertThat(client.get(SandboxClient.MEMBERSHIPS).statusCode()).isEqualTo(200);
    assertThat(client.askForToken().statusCode()).isEqualTo(200);
    assertThat(client.invite("learner-1").statusCode()).isEqualTo(500);
  }

  @Test
  void a_fault_without_a_call_befalls_every_one_and_that_of_the_token_too() throws Exception {
    sandbox.faults().add(Fault.of(FaultKind.SERVER_ERROR));

    assertThat(client.askForToken().statusCode()).isEqualTo(500);
    assertThat(client.get(SandboxClient.BASE + "/programs").statusCode()).isEqualTo(500);
    assertThat(client.get(SandboxClient.BASE + "/enrollmentReports").statusCode()).isEqualTo(500);
    sandbox.faults().clear();
    assertThat(client.get(SandboxClient.BASE + "/programs").statusCode()).isEqualTo(200);
  }

  @Test
  void a_call_with_a_wrong_token_uses_no_fault_up() throws Exception {
    sandbox.faults().add(Fault.of(FaultKind.LOST).times(1));
    client.forgetToken();

    assertThat(client.invite("learner-1").statusCode()).isEqualTo(401);
    assertThat(sandbox.faults().list()).hasSize(1);
  }

  @Test
  void nothing_is_answered_and_nothing_is_done() {
    sandbox.faults().add(Fault.of(FaultKind.NOTHING).times(1));

    assertThatThrownBy(() -> client.invite("learner-1")).isInstanceOf(IOException.class);
    assertThat(sandbox.state().learners()).isEmpty();
  }

  @Test
  void an_answer_is_lost_and_the_invitation_stands() throws Exception {
    sandbox.faults().add(Fault.of(FaultKind.LOST).on(ApiCall.INVITATIONS).times(1));

    assertThatThrownBy(() -> client.invite("learner-1")).isInstanceOf(IOException.class);
    assertThat(client.elements(SandboxClient.INVITATIONS)).hasSize(1);
    sandbox.close();
    start();
    assertThat(client.elements(SandboxClient.INVITATIONS)).hasSize(1);
  }

  @Test
  void half_an_answer_comes_and_the_invitation_stands() throws Exception {
    sandbox.faults().add(Fault.of(FaultKind.HALF).times(1));

    assertThatThrownBy(() -> client.invite("learner-1"))
        .isInstanceOf(IOException.class)
        .hasStackTraceContaining("fixed content-length");
    assertThat(client.elements(SandboxClient.INVITATIONS)).hasSize(1);
  }

  @Test
  void a_slow_answer_comes_after_its_seconds() throws Exception {
    sandbox.faults().add(Fault.of(FaultKind.SLOW).lasting(1).times(1));
    long start = System.nanoTime();

    assertThat(client.invite("learner-1").statusCode()).isEqualTo(200);
    assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(TimeUnit.SECONDS.toNanos(1));
  }

  @Test
  void clearing_the_faults_lets_slow_answers_go_at_once() throws Exception {
    sandbox.faults().add(Fault.of(FaultKind.SLOW).lasting(600));
    CompletableFuture<HttpResponse<String>> answer = client.inviting("learner-1");
    while (sandbox.calls().posts(ApiCall.INVITATIONS, "learner-1").times() == 0) {
      Thread.onSpinWait();
    }
    assertThat(answer).isNotDone();

    sandbox.faults().clear();

    assertThat(answer.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
  }

  @Test
  void faults_are_ordered_listed_and_cleared_over_http() throws Exception {
    String order =
        "{\"fault\":\"429\",\"call\":\"memberships\",\"method\":\"GET\",\"times\":2,\"seconds\":9}";
    assertThat(control("POST", order).statusCode()).isEqualTo(200);
    assertThat(control("POST", "{\"fault\":\"lost\"}").statusCode()).isEqualTo(200);

    assertThat(client.get(SandboxClient.MEMBERSHIPS).statusCode()).isEqualTo(429);
    assertThat(control("GET", "").body())
        .isEqualTo(
            "{\"faults\":[{\"fault\":\"429\",\"call\":\"memberships\",\"method\":\"GET\",\"times\":1,"
                + "\"seconds\":9},{\"fault\":\"lost\",\"seconds\":0}]}");

    assertThat(control("DELETE", "").statusCode()).isEqualTo(204);
    assertThat(sandbox.faults().list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}",
        "not json",
        "{\"fault\":\"flood\"}",
        "{\"fault\":\"500\",\"call\":\"weather\"}",
        "{\"fault\":\"500\",\"times\":0}",
        "{\"fault\":\"500\",\"times\":-1}",
        "{\"fault\":\"slow\"}",
        "{\"fault\":\"slow\",\"seconds\":601}"
      })
  void an_order_that_cannot_be_meant_answers_400(String order) throws Exception {
    assertThat(control("POST", order).statusCode()).isEqualTo(400);
    assertThat(sandbox.faults().list()).isEmpty();
  }

  @Test
  void a_form_of_another_site_orders_nothing() throws Exception {
    assertThat(client.send("POST", CONTROL, "text/plain", "{\"fault\":\"nothing\"}").statusCode())
        .isEqualTo(415);
    assertThat(sandbox.faults().list()).isEmpty();
    assertThat(client.send("POST", "/sandbox/other", "application/json", "{}").statusCode())
        .isEqualTo(404);
  }

  private HttpResponse<String> control(String method, String body) throws Exception {
    return client.send(method, CONTROL, "application/json; charset=utf-8", body);
  }
}
