package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

@BrowserTest
class PluginsPageIT {

  @Test
  void the_page_lists_the_policy_of_year_2_as_active(Visitor visitor) {
    visitor.signInAs("administrator").followText("Plug-ins");

    Locator plugin =
        visitor
            .page()
            .locator("main article")
            .filter(new Locator.FilterOptions().setHasText("policy-year2"));
    assertThat(plugin.innerText()).contains("1.0.0", "Active");
    assertThat(visitor.page().locator("main .tag.no").count()).as("refused ones").isZero();
  }
}
