package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** The application loses a right in the database for a moment, as after a wrong migration. */
@BrowserTest
class IncidentIT {

  @Test
  void a_page_that_breaks_tells_an_id_and_nothing_else(Visitor visitor, RunningServer server) {
    visitor.signInAs("applicant");
    server.database().change("REVOKE SELECT ON person FROM dlsei_app");
    try {
      assertThat(visitor.open("/account/profile").status()).isEqualTo(500);
      checkIncident(visitor, server);
    } finally {
      server.database().change("GRANT SELECT ON person TO dlsei_app");
    }
    assertThat(visitor.open("/account/profile").status()).as("afterwards").isEqualTo(200);
  }

  @Test
  void a_form_that_breaks_tells_an_id_and_nothing_else(Visitor visitor, RunningServer server) {
    server.database().change("REVOKE INSERT ON pending_registration FROM dlsei_app");
    try {
      Applicant person = Applicant.fresh().register(visitor);
      checkIncident(visitor, server);
      assertThat(visitor.page().content())
          .doesNotContain(person.cnic(), person.dashedCnic(), person.email(), person.name());
    } finally {
      server.database().change("GRANT INSERT ON pending_registration TO dlsei_app");
    }
  }

  private static void checkIncident(Visitor visitor, RunningServer server) {
    assertThat(visitor.heading()).isEqualTo("Something broke on our side");
    String id = visitor.page().locator("#incident").innerText();
    assertThat(id).matches("[A-Z2-7]{8}");
    List<String> noted = server.log().lines().stream().filter(line -> line.contains(id)).toList();
    assertThat(noted).as("noted once").hasSize(1);
    assertThat(noted.get(0)).contains("permission denied", "\\tat ");
    assertThat(visitor.page().content())
        .doesNotContain("Exception", "permission denied", "pk.gov.hec", "demo.example", "SELECT");
  }
}
