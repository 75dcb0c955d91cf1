package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** Two administrators give a system its key, and one ends it. */
@BrowserTest
class KeysPageIT {

  @Test
  void one_proposes_another_confirms_the_key_works_and_is_ended(
      Visitor first, Visitor second, RunningServer server) {
    first.signInAs("administrator").open("/admin/keys");
    first.press("form:propose");
    assertThat(first.messageOf("form", "name")).isNotEmpty();
    propose(first, "Records of Quetta");
    assertThat(first.text()).contains("Records of Quetta");
    assertThat(button(first, "Records of Quetta", "Confirm").count()).as("own proposal").isZero();

    second.signInAs("administrator2").open("/admin/keys");
    propose(first, "Proposed meanwhile");
    second.follow(button(second, "Records of Quetta", "Confirm"));

    String token = second.page().locator("#token").innerText();
    ApiClient system = new ApiClient(server, token);
    assertThat(system.get("/institutions").statusCode()).isEqualTo(200);
    assertThat(row(second, "Proposed meanwhile").innerText()).contains("Proposed");
    second.page().reload();
    assertThat(second.messages()).startsWith("This key was confirmed before");
    assertThat(row(second, "Records of Quetta").innerText()).contains("Active");
    assertThat(second.page().locator("#token").count()).as("shown once").isZero();

    second.follow(button(second, "Records of Quetta", "End"));
    assertThat(second.messageOf("list", "reason")).isNotEmpty();
    second.type("list:reason", "The system was replaced.");
    second.follow(button(second, "Records of Quetta", "End"));
    assertThat(second.text()).contains("The system was replaced.");
    assertThat(system.get("/institutions").statusCode()).isEqualTo(401);
  }

  private static void propose(Visitor visitor, String name) {
    visitor.type("form:name", name).type("form:expiresOn", "2023-12-31").press("form:propose");
  }

  private static Locator row(Visitor visitor, String name) {
    return visitor.page().locator("tr").filter(new Locator.FilterOptions().setHasText(name));
  }

  private static Locator button(Visitor visitor, String name, String label) {
    return row(visitor, name)
        .locator("button")
        .filter(new Locator.FilterOptions().setHasText(label));
  }
}
