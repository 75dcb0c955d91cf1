package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.system.installation.Wait;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** What no page can read, and where it is written down. */
@BrowserTest
class WellFormedIT {

  private static final String REFUSED = "This request could not be read";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/account/confirm?link=%zz",
        "/account/sign-in?x=%",
        "/?x=%zz",
        "/no/such?x=%u0041",
        "/account/register?x=%00",
        "/account/sign-in?jakarta.faces.ViewState=abc&form:name=x"
      })
  void an_address_that_cannot_be_read_is_refused_with_a_page(String path, RunningServer server)
      throws IOException {
    assertThat(get(server, path)).startsWith("HTTP/1.1 400").contains(REFUSED);
  }

  @Test
  void more_parameters_than_any_form_has_are_refused(RunningServer server) {
    HttpResponse<String> answer = new Http(server).get("/?" + "x&".repeat(2_000));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(new Http(server).get("/api/v1/seats?" + "x&".repeat(2_000)).body())
        .contains("\"status\":400");
  }

  private static String get(RunningServer server, String path) throws IOException {
    return sent(
        server, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }

  /** The answer, headers and all, to what no client of ours would send. */
  private static String sent(RunningServer server, String request) throws IOException {
    try (Socket socket = new Socket("localhost", server.baseUrl().getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void a_view_state_that_no_page_ever_had_shows_the_page_again(RunningServer server) {
    HttpResponse<String> answer =
        new Http(server)
            .postRaw("/account/sign-in", "form_SUBMIT=1&jakarta.faces.ViewState=%3Benv%3B");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(Http.target(answer)).isEqualTo("/account/sign-in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"form:name=%zz", "form:name=a&x=%u0041"})
  void a_form_that_cannot_be_decoded_is_refused_with_a_page(String body, RunningServer server) {
    HttpResponse<String> answer = new Http(server).postRaw("/account/sign-in", body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(REFUSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "PATCH"})
  void another_method_than_a_browsers_is_refused(String method, RunningServer server) {
    HttpResponse<String> answer = new Http(server).send(method, "/account/sign-in");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.body()).contains(REFUSED);
  }

  /** Each one could leave a thread of the server unfit for the next who is signed in. */
  @ParameterizedTest
  @ValueSource(strings = {"/?x=%zz", "/account/confirm?link=%", "/no/such?x=%u0041", "/?lang=%ur"})
  void who_comes_after_many_of_them_is_served(String path, Visitor visitor, RunningServer server)
      throws IOException {
    visitor.signInAs("applicant");
    Http applicant = new Http(server).as(visitor);

    for (int n = 0; n < 60; n++) {
      assertThat(get(server, path)).startsWith("HTTP/1.1 400");
    }

    assertThat(
            IntStream.range(0, 60)
                .parallel()
                .mapToObj(n -> applicant.get("/account/profile").statusCode())
                .toList())
        .containsOnly(200);
  }

  /** Else a proxy in front and the server behind could see two different requests. */
  @ParameterizedTest
  @CsvSource({
    "Content-Length: 4, Content-Length: 60, <title>Sign in",
    "Content-Length: 4, Transfer-Encoding: chunked, 413 Request Entity Too Large"
  })
  void of_a_request_whose_end_is_in_doubt_nothing_is_taken_for_another(
      String one, String other, String answer, RunningServer server) throws IOException {
    String request =
        "POST /account/sign-in HTTP/1.1\r\nHost: localhost\r\nOrigin: "
            + server.baseUrl()
            + "\r\n"
            + one
            + "\r\n"
            + other
            + "\r\n\r\n0\r\n\r\nGET /account/register HTTP/1.1\r\nHost: localhost\r\n\r\n";

    assertThat(sent(server, request)).containsOnlyOnce("HTTP/1.1 ").contains(answer);
  }

  /** The secret of a mailed link is in its query. */
  @Test
  void the_log_of_requests_has_path_and_answer_but_no_query(RunningServer server) {
    new Http(server).get("/account/new-password?link=seen-by-nobody");
    new Http(server).get("/no/such/page/for/the/log");

    Wait.until(
        () -> server.log().requests(),
        all -> all.stream().anyMatch(line -> line.contains("GET /no/such/page/for/the/log 404")));
    assertThat(server.log().requests())
        .anyMatch(
            line ->
                line.matches(".*\\] (127.0.0.1|0:0:0:0:0:0:0:1) GET /account/new-password 200 .*"))
        .noneMatch(line -> line.contains("seen-by-nobody"));
  }
}
