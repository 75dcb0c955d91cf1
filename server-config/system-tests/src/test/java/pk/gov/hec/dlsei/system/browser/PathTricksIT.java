package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.system.server.RunningServer;

@BrowserTest
class PathTricksIT {

  private static final String[] PATHS = {
    "/WEB-INF/web.xml",
    "/WEB-INF/frame.xhtml",
    "/WEB-INF/frame",
    "/web-inf/web.xml",
    "/WEB-INF;x/web.xml",
    "/%57EB-INF/web.xml",
    "//WEB-INF/web.xml",
    "/./WEB-INF/web.xml",
    "/account/../WEB-INF/web.xml",
    "/account/..%2fWEB-INF/web.xml",
    "/META-INF/MANIFEST.MF",
    "/..%2f..%2fserver.xml",
    "/%2e%2e/%2e%2e/server.xml",
    "/..;/admin/clock",
    "//admin/clock",
    "///admin/clock.xhtml",
    "/./admin/clock",
    "/account/../admin/clock",
    "/account/..;/admin/clock",
    "/account/sign-in/..;/../admin/clock",
    "/admin%2fclock",
    "/admin/%63lock",
    "/admin/clock;jsessionid=0000x",
    "/admin/clock.xhtml;jsessionid=0000x",
    "/admin;x=y/clock",
    "/admin/clock/",
    "/admin/clock.xhtml/",
    "/admin/clock.xhtml/account/sign-in",
    "/admin/clock.xhtml%00",
    "/admin/clock%00.xhtml",
    "/admin/clock.xhtml%20",
    "/admin/clock.XHTML",
    "/Admin/Clock",
    "/ADMIN/clock.xhtml",
    "/admin/clock.jsf",
    "/admin/clock.xhtml.xhtml",
    "/faces/admin/clock.xhtml",
    "/jakarta.faces.resource/../admin/clock",
    "/jakarta.faces.resource/../admin/clock.xhtml",
    "/jakarta.faces.resource/..;/admin/clock.xhtml",
    "/jakarta.faces.resource/%2e%2e/admin/clock.xhtml",
    "/jakarta.faces.resource/..%2fadmin/clock.xhtml",
    "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
    "/jakarta.faces.resource/..%2fWEB-INF%2fweb.xml.xhtml",
    "/jakarta.faces.resource/WEB-INF/web.xml",
    "/error/not-allowed",
    "/resources/dlsei/dlsei.js",
    "/health",
    "/health/ready",
    "/metrics",
    "/ibm/api",
    "/ibm/api/batch",
    "/openapi"
  };

  @Test
  void no_way_to_write_a_path_shows_a_visitor_what_is_inside(RunningServer server) {
    check(new Http(server));
  }

  @Test
  void no_way_to_write_a_path_shows_an_applicant_an_administrators_page(
      Visitor visitor, RunningServer server) {
    check(new Http(server).as(visitor.signInAs("applicant")));
  }

  private static void check(Http http) {
    SoftAssertions soft = new SoftAssertions();
    for (String path : PATHS) {
      HttpResponse<String> answer = http.get(path);
      soft.assertThat(answer.statusCode()).as(path).isIn(302, 400, 403, 404);
      soft.assertThat(answer.body())
          .as(path)
          .doesNotContain("<web-app", "<h1>Demo clock", "ui:insert", "featureManager");
    }
    soft.assertAll();
  }

  @Test
  void the_address_bar_takes_no_session(Visitor visitor, RunningServer server) {
    visitor.signInAs("applicant");
    String id = visitor.cookie("dlsei").value;

    HttpResponse<String> answer = new Http(server).get("/account/profile;jsessionid=" + id);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(Http.target(answer)).isEqualTo("/account/sign-in");
  }
}
