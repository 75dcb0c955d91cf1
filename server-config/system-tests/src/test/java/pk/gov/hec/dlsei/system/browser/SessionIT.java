package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.system.server.RunningServer;

@BrowserTest
class SessionIT {

  @Test
  void the_session_has_another_id_after_signing_in(Visitor visitor, RunningServer server) {
    visitor.open("/account/sign-in");
    String before = visitor.cookie("dlsei").value;

    visitor.signInAs("applicant");

    String after = visitor.cookie("dlsei").value;
    assertThat(after).isNotEqualTo(before);
    assertThat(new Http(server).with("dlsei=" + before).get("/account/profile").statusCode())
        .as("the old id is worth nothing")
        .isEqualTo(302);
  }

  /** Whoever planted the visitor's session would else see the secret of a new colleague's app. */
  @Test
  void the_session_has_another_id_between_password_and_code(Visitor visitor, RunningServer server) {
    visitor.open("/account/sign-in");
    String before = visitor.cookie("dlsei").value;

    visitor.signIn("officer@demo.example", People.password(server));

    assertThat(visitor.path()).isEqualTo("/account/second-factor");
    assertThat(visitor.cookie("dlsei").value).isNotEqualTo(before);
    assertThat(Http.target(new Http(server).with("dlsei=" + before).get("/account/second-factor")))
        .isEqualTo("/account/sign-in");
  }

  @Test
  void signing_out_clears_what_the_browser_keeps_and_files_load_nothing(
      Visitor visitor, RunningServer server) {
    Http http = new Http(server).as(visitor.signInAs("applicant"));
    assertThat(http.get("/applicant/my-data").headers().firstValue("Content-Security-Policy"))
        .contains("default-src 'none'; frame-ancestors 'none'; sandbox");
    assertThat(
            http.get("/jakarta.faces.resource/dlsei.js.xhtml?ln=dlsei")
                .headers()
                .firstValue("Content-Security-Policy"))
        .contains("default-src 'none'; frame-ancestors 'none'; sandbox");
    assertThat(
            http.postAsOurs("/account/sign-out", Map.of()).headers().firstValue("Clear-Site-Data"))
        .contains("\"cache\", \"storage\"");
  }

  @Test
  void cookies_are_out_of_reach_for_scripts_and_other_sites(RunningServer server) {
    HttpResponse<String> page = new Http(server).get("/account/sign-in");
    HttpResponse<String> language = new Http(server).get("/?lang=ur");

    assertThat(Http.setCookies(page))
        .anyMatch(cookie -> cookie.startsWith("dlsei="))
        .allSatisfy(SessionIT::checkCookie);
    assertThat(Http.setCookies(language))
        .anyMatch(cookie -> cookie.startsWith("dlsei-language=ur"))
        .allSatisfy(SessionIT::checkCookie);
  }

  /** Without Secure, as the demo's setting says. */
  private static void checkCookie(String cookie) {
    assertThat(cookie)
        .containsIgnoringCase("; HttpOnly")
        .containsPattern("; SameSite=(Lax|Strict)")
        .doesNotContainIgnoringCase("; Secure");
  }

  @ParameterizedTest
  @CsvSource({"/, 200", "/account/sign-in, 200", "/no/such/page, 404", "/error/incident, 200"})
  void every_page_bears_the_strict_headers(String path, int status, RunningServer server) {
    checkHeaders(new Http(server).get(path), status);
  }

  @Test
  void a_refused_page_bears_the_strict_headers(Visitor visitor, RunningServer server) {
    checkHeaders(new Http(server).as(visitor.signInAs("applicant")).get("/admin/clock"), 403);
  }

  private static void checkHeaders(HttpResponse<String> page, int status) {
    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'; ")
        .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
        .containsPattern("script-src 'self' 'nonce-[^']+'")
        .doesNotContain("unsafe-eval");
    assertThat(page.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(page.headers().allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
    assertThat(page.headers().allValues("Cache-Control")).anyMatch(c -> c.contains("no-store"));
    assertThat(page.headers().map()).doesNotContainKeys("x-powered-by", "server");
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, https://elsewhere.example",
    "Origin, null",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Sec-Fetch-Site, none"
  })
  void a_post_from_elsewhere_is_refused(
      String header, String value, Visitor visitor, RunningServer server) {
    Http http = new Http(server).as(visitor.signInAs("applicant"));

    assertThat(http.post("/account/sign-out", Map.of(), header, value).statusCode()).isEqualTo(403);
    assertThat(http.post("/account/sign-in", Map.of(), header, value).statusCode()).isEqualTo(403);
    assertThat(http.get("/account/profile").statusCode()).as("still signed in").isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/account/sign-out", "/account/register"})
  void a_post_that_does_not_say_whence_it_comes_is_refused(String path, RunningServer server) {
    assertThat(new Http(server).post(path, Map.of()).statusCode()).isEqualTo(403);
  }

  @Test
  void only_a_post_signs_out(Visitor visitor, RunningServer server) {
    visitor.signInAs("applicant");
    Http kept = new Http(server).as(visitor);

    visitor.open("/account/sign-out");
    visitor.open("/account/profile");
    assertThat(visitor.path()).isEqualTo("/account/profile");

    visitor.signOut();
    assertThat(visitor.path()).isEqualTo("/");
    assertThat(kept.get("/account/profile").statusCode()).as("the session is over").isEqualTo(302);
    assertThat(
            server
                .database()
                .one(
                    Boolean.class,
                    """
                    SELECT EXISTS (SELECT FROM audit_event e JOIN account a ON a.id = e.actor
                    WHERE a.email = 'applicant@demo.example' AND action = 'SIGNED_OUT')
                    """))
        .as("on record")
        .isTrue();
  }

  @Test
  void the_session_has_another_id_where_the_password_was_asked_once_more(
      Visitor visitor, RunningServer server) {
    String address = People.make(server, Role.APPLICANT);
    visitor.signIn(address, People.password(server)).open("/account/profile");
    String before = visitor.cookie("dlsei").value;
    visitor.type("address:newEmail", "new." + address);

    visitor.type("address:movePassword", "a wrong one").press("address:move");
    assertThat(visitor.cookie("dlsei").value).isEqualTo(before);
    visitor.type("address:movePassword", People.password(server)).press("address:move");

    assertThat(visitor.cookie("dlsei").value).isNotEqualTo(before);
    assertThat(
            server
                .database()
                .one(
                    String.class,
                    """
                    SELECT facts FROM audit_event e
                    JOIN account a ON e.subject = 'account:' || a.id
                    WHERE a.email = ? AND action = 'SIGN_IN_FAILED'
                    """,
                    address))
        .contains("own password");
  }
}
