package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        "/account/sign-in?jakarta.faces.ViewState=abc&form:name=x"
      })
  void an_address_that_cannot_be_read_is_refused_with_a_page(String path, RunningServer server) {
    HttpResponse<String> answer = new Http(server).get(path);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "form:name=%zz",
        "form_SUBMIT=1&jakarta.faces.ViewState=%3Benv%3B",
        "form_SUBMIT=1&jakarta.faces.ViewState=abcde"
      })
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
