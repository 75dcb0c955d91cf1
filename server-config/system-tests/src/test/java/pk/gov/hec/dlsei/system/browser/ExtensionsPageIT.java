package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.system.installation.Wait;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** Whose licences run on, and whose would: asked first, then given by the job. */
@BrowserTest
class ExtensionsPageIT {

  private static final String PAGE = "/hec/extensions?cohort=cohort-2";

  private static final String DUE =
      "UPDATE schedule s SET next_at = c.at FROM (SELECT now() + make_interval(secs => offset_seconds)"
          + " AS at FROM business_clock) c WHERE s.job = 'EXTENSION_REVIEW'";

  /** Somebody whose licence was set to end before the cohort does. */
  private static Submitted setTooShort(Visitor focal, RunningServer server) {
    Submitted submitted = Submitted.at("UOSWABI", server);
    focal.open(submitted.page());
    focal.press("form:approve");
    Wait.until(
        () ->
            server
                .database()
                .change(
                    "UPDATE licence SET ends_on = starts_on + 20, version = version + 1"
                        + " WHERE status = 'INVITED' AND application_id = ?",
                    submitted.id()),
        rows -> rows == 1);
    return submitted;
  }

  private static long runs(RunningServer server, String dryRun) {
    return server
        .database()
        .one(
            Long.class,
            "SELECT count(*) FROM job_run WHERE job = 'EXTENSION_REVIEW' AND state = 'COMPLETED'"
                + " AND dry_run = CAST(? AS boolean)",
            dryRun);
  }

  @Test
  void an_officer_sees_who_would_be_extended_and_then_who_is(
      Visitor focal, Visitor officer, RunningServer server) {
    focal.signInWith(People.focalPerson(server, "UOSWABI"));
    Submitted submitted = setTooShort(focal, server);
    officer.signInAs("officer").open(PAGE);
    long asked = runs(server, "true");
    officer.press("ask:now");
    assertThat(officer.messages()).startsWith("The rules are being asked");
    Wait.until(() -> runs(server, "true"), now -> now > asked);
    officer.open(PAGE);
    String planned = officer.page().locator("[aria-labelledby=planHead]").innerText();
    assertThat(planned).contains(submitted.person().name(), "WP2/A.0", "15 Feb 2024");

    long done = runs(server, "false");
    server.database().change(DUE);
    Wait.until(() -> runs(server, "false"), now -> now > done);
    officer.open(PAGE);
    String extended = officer.page().locator("[aria-labelledby=endsHead]").innerText();
    assertThat(extended).contains(submitted.person().name(), "WP2/A.0", "15 Feb 2024");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void the_page_looks_well(String language, Visitor officer) {
    officer.signInAs("officer");
    PagesIT.look(
        officer,
        language,
        Map.of(
            "extensions", PagesIT.page(PAGE),
            "extensions-ended", PagesIT.page(PAGE + "&what=ENDED")));
  }
}
