package pk.gov.hec.dlsei.run.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SandboxCallsTest {

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

  @Test
  void every_post_for_a_person_is_counted_with_what_became_of_it() throws Exception {
    sandbox.faults().add(Fault.of(FaultKind.SERVER_ERROR).times(1));
    sandbox.faults().add(Fault.of(FaultKind.NOTHING).times(1));
    sandbox.faults().add(Fault.of(FaultKind.LOST).times(1));

    assertThat(client.invite("learner-1").statusCode()).isEqualTo(500);
    assertThatThrownBy(() -> client.invite("learner-1")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> client.invite("learner-1")).isInstanceOf(IOException.class);
    assertThat(client.invite("learner-1").statusCode()).isEqualTo(400);
    assertThat(client.invite("learner-2").statusCode()).isEqualTo(200);
    client.forgetToken();
    assertThat(client.invite("learner-3").statusCode()).isEqualTo(401);

    CallBook.Posts first = sandbox.calls().posts(ApiCall.INVITATIONS, "learner-1");
    assertThat(first.times()).isEqualTo(4);
    assertThat(first.committed()).isEqualTo(1);
    assertThat(first.answers()).containsExactly("500", "nothing", "lost", "400");
    assertThat(sandbox.calls().posts(ApiCall.INVITATIONS, "learner-2").answers())
        .containsExactly("200");
    assertThat(sandbox.calls().posts(ApiCall.INVITATIONS, "learner-3").answers())
        .containsExactly("401");
    assertThat(sandbox.calls().posts(ApiCall.MEMBERSHIPS, "learner-1").times()).isZero();
    assertThat(sandbox.calls().times(ApiCall.INVITATIONS, "POST")).isEqualTo(6);
  }

  @Test
  void a_post_without_a_person_is_counted_too() throws Exception {
    client.post(SandboxClient.INVITATIONS, "not json");

    assertThat(sandbox.calls().posts(ApiCall.INVITATIONS, "").answers()).containsExactly("400");
  }

  @Test
  void calls_are_counted_by_method_and_pattern_and_shown_over_http() throws Exception {
    String member = SandboxClient.MEMBERSHIPS + "/" + CourseraSandbox.PROGRAM + "~learner-";
    client.invite("learner-1");
    client.delete(member + 1);
    client.delete(member + 2);
    client.get(SandboxClient.BASE + "/programs/none/invitations");
    client.get(SandboxClient.INVITATIONS);

    String base = "/ent/api/businesses.v1/hec";
    assertThat(client.send("GET", "/sandbox/calls", "application/json", "").body())
        .isEqualTo(
            "{\"calls\":["
                + count("token", "POST", "/oauth2/client_credentials/token", 1)
                + count("invitations", "POST", base + "/programs/{p}/invitations", 1)
                + count("memberships", "DELETE", base + "/programs/{p}/memberships/{id}", 2)
                + count("invitations", "GET", base + "/programs/{p}/invitations", 2)
                    .replaceFirst(",$", "")
                + "],\"posts\":[{\"call\":\"invitations\",\"externalId\":\"learner-1\","
                + "\"times\":1,\"committed\":1,\"answers\":[\"200\"]}]}");
  }

  private static String count(String call, String method, String path, int times) {
    return "{\"call\":\"%s\",\"method\":\"%s\",\"path\":\"%s\",\"times\":%d},"
        .formatted(call, method, path, times);
  }
}
