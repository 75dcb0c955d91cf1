package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BrowserTest
class SeatsPageIT {

  @Test
  void a_cap_is_set_changed_and_lifted_with_a_reason(Visitor visitor) {
    visitor.signInAs("officer").open("/hec/seats");
    visitor.field("cap:university").selectOption("NUST");
    visitor.type("cap:most", "500").type("cap:reason", "Its share is settled.").press("cap:set");
    assertThat(visitor.messages()).startsWith("The cap is set.");

    visitor.follow(visitor.page().locator("a[href*='university=NUST']"));
    assertThat(visitor.typed("cap:university")).isEqualTo("NUST");
    assertThat(visitor.typed("cap:most")).isEqualTo("500");

    visitor.type("cap:reason", "No longer needed.").press("cap:lift");
    assertThat(visitor.messages()).startsWith("The cap is lifted.");
    assertThat(visitor.page().locator("a[href*='university=NUST']").count()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"-1", "26001", "''"})
  void a_cap_is_a_number_of_the_pool_s_seats(String most, Visitor visitor) {
    visitor.signInAs("officer").open("/hec/seats");
    visitor.field("cap:university").selectOption("QAU");

    visitor.type("cap:most", most).type("cap:reason", "A reason.").press("cap:set");

    assertThat(visitor.messageOf("cap", "most")).startsWith("Type a number from 0 to 26,000");
    assertThat(visitor.typed("cap:reason")).isEqualTo("A reason.");
  }
}
