package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** What a focal person sees of the own university. */
@BrowserTest
class UniversityPageIT {

  private static final String PAGE = "/review/university";

  private static Submitted approved(Visitor focal, String university, RunningServer server) {
    Submitted submitted = Submitted.at(university, server);
    focal.open("/review/application?id=" + submitted.id());
    focal.press("form:approve");
    assertThat(focal.messages()).contains(submitted.number());
    return submitted;
  }

  @Test
  void its_people_are_counted_and_listed_and_no_others(
      Visitor focal, Visitor other, RunningServer server) {
    other.signInWith(People.focalPerson(server, "SBBU"));
    Submitted elsewhere = approved(other, "SBBU", server);
    focal.signInWith(People.focalPerson(server, "AWKUM"));
    Submitted learner = approved(focal, "AWKUM", server);
    Submitted pending = Submitted.at("AWKUM", server);

    focal.openUntilItSays(PAGE, "Invited");
    assertThat(focal.text())
        .contains("Pending", "Approved", learner.person().name())
        .doesNotContain(elsewhere.person().name(), pending.person().name());
    assertThat(focal.page().locator("main progress").count()).isGreaterThanOrEqualTo(3);

    focal.open(PAGE + "?status=ACTIVE");
    assertThat(focal.text()).contains("Nobody yet.").doesNotContain(learner.person().name());
    focal.open(PAGE + "?cohort=no-such&status=x&page=y");
    assertThat(focal.text()).contains(learner.person().name());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void the_page_looks_well(String language, Visitor focal, RunningServer server) {
    focal.signInWith(People.focalPerson(server, "AWKUM"));
    approved(focal, "AWKUM", server);
    PagesIT.look(
        focal,
        language,
        Map.of(
            "university", PagesIT.page(PAGE),
            "university-filtered", PagesIT.page(PAGE + "?status=ACTIVE")));
  }
}
