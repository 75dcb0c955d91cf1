package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.system.server.RunningServer;

@BrowserTest
class LearnersIT {

  @ParameterizedTest
  @ValueSource(strings = {"34201-0891231-8", "3420108912318", "applicant@demo.example", "ayesha"})
  void somebody_is_found_and_the_address_does_not_tell_who(String text, Visitor visitor) {
    visitor.signInAs("officer").open("/hec/learners");

    visitor.type("form:text", text).press("form:search");

    assertThat(visitor.path()).isEqualTo("/hec/learners");
    visitor.followText("Ayesha Example");
    assertThat(visitor.path()).matches("/hec/learner\\?id=\\d+");
    assertThat(visitor.heading()).isEqualTo("Ayesha Example");
    assertThat(visitor.text()).contains("34201-0891231-8", "applicant@demo.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "?id=", "?id=x", "?id=-1", "?id=999999999", "?id=9999999999999999999"})
  void a_page_about_nobody_is_not_there_and_no_incident(
      String query, Visitor visitor, RunningServer server) {
    visitor.signInAs("officer");
    int noted = server.log().lines().size();

    Response answer = visitor.open("/hec/learner" + query);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(visitor.heading()).isEqualTo("There is no such page");
    assertThat(server.log().lines().stream().skip(noted))
        .noneMatch(line -> line.matches(".*\\bmessage\\W+Incident [A-Z2-7]{8}\\b.*"));
  }

  @Test
  void a_search_for_nothing_says_what_to_type(Visitor visitor) {
    visitor.signInAs("officer").open("/hec/learners");

    visitor.type("form:text", " ").press("form:search");

    assertThat(visitor.messageOf("form", "text")).startsWith("Type a name");
  }

  @Test
  void a_colleague_is_no_learner(Visitor officer, RunningServer server) {
    long colleague =
        server
            .database()
            .one(
                Long.class,
                "SELECT person_id FROM account WHERE email = 'administrator@demo.example'");

    officer.signInAs("officer");

    assertThat(officer.open("/hec/learner?id=" + colleague).status()).isEqualTo(404);
  }
}
