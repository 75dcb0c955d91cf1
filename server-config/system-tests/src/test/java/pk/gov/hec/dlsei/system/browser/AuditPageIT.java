package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** An administrator reads who did what, verifies the seals, and takes the events home. */
@BrowserTest
class AuditPageIT {

  private static final String PATH = "/admin/audit";
  private static final String SEALS =
      "SELECT count(*) FROM audit_seal WHERE encode(hash, 'hex') = ?";

  @Test
  void who_did_what_is_found_by_action_and_by_person(Visitor visitor) {
    visitor.signInAs("administrator").open(PATH + "?action=SIGNED_IN");
    assertThat(visitor.page().locator("tbody tr").first().innerText())
        .contains("Signed in", "account:");

    visitor.follow(visitor.page().locator("tbody tr td a").first());

    assertThat(visitor.path()).startsWith(PATH + "?actor=");
    assertThat(visitor.text()).contains("Only what was done by account");
  }

  @Test
  void what_an_address_cannot_mean_is_left_out(Visitor visitor) {
    visitor.signInAs("administrator");
    visitor.open(
        PATH + "?actor=x&action=NONE&subject=%3Cb%3E&from=yesterday&until=2023-02-30&page=-1");

    assertThat(visitor.page().locator("tbody tr").count()).isPositive();
  }

  @Test
  void the_seals_are_verified(Visitor visitor, RunningServer server) {
    visitor.signInAs("administrator").open(PATH);

    visitor.press("form:verify");

    assertThat(visitor.text()).contains("All seals are whole.");
    String head = visitor.page().locator("[role=status] .anywhere").innerText();
    assertThat(server.database().one(Long.class, SEALS, head)).isOne();
    visitor.open(PATH + "?action=AUDIT_VERIFIED");
    assertThat(visitor.page().locator("tbody tr").first().innerText()).contains("Seals verified");
  }

  @Test
  void the_events_are_downloaded(Visitor visitor) throws IOException {
    visitor.signInAs("administrator").open(PATH + "?action=SIGNED_IN");

    Download file =
        visitor
            .page()
            .waitForDownload(() -> visitor.page().locator("a[download='dlsei-audit.csv']").click());

    assertThat(Files.readAllLines(file.path()))
        .first()
        .asString()
        .isEqualTo("seal,event,at,programme time,account,name,action,subject,facts");
    assertThat(Files.readAllLines(file.path()).get(1)).contains(",SIGNED_IN,account:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31", "1999-12-31", "2023-02-30"})
  void a_day_that_nobody_means_is_left_out(String day, Visitor visitor) {
    visitor.signInAs("administrator");

    assertThat(visitor.open(PATH + "?from=" + day).status()).isEqualTo(200);
    assertThat(visitor.open(PATH + "?until=" + day).status()).isEqualTo(200);
  }
}
