package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

@BrowserTest
class PluginsPageIT {

  @Test
  void the_page_lists_each_built_in_plug_in_as_active(Visitor visitor) {
    visitor.signInAs("administrator").followText("Plug-ins");

    for (String name :
        List.of(
            "policy-year2",
            "platform-coursera",
            "verifier-student-document",
            "verifier-employment-document",
            "verifier-disability-certificate",
            "verifier-final-transcript")) {
      Locator plugin = visitor.page().locator("main article[data-file^='" + name + "']");
      assertThat(plugin.innerText()).as(name).contains("1.0.0", "Active");
    }
    assertThat(visitor.page().locator("main .tag.no").count()).as("refused ones").isZero();
  }
}
