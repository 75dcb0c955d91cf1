package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BrowserTest
class SeatsPageIT {

  static final String CHANGE = "/hec/seats?cohort=cohort-2&setting=";

  private static final String ANSWER = "ANSWER_WITHIN_DAYS";

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

  @ParameterizedTest
  @CsvSource({"0, Type a whole number", "61, Type a whole number", "x, Type a whole number"})
  void a_setting_says_what_it_may_be(String value, String message, Visitor visitor) {
    visitor.signInAs("officer").open(CHANGE + ANSWER);

    visitor.type("setting:value", value).type("setting:settingReason", "Why.");
    visitor.press("setting:change");

    assertThat(visitor.messageOf("setting", "value")).startsWith(message);
  }

  @Test
  void a_setting_is_changed_with_a_reason_and_its_history_tells_who(Visitor visitor) {
    visitor.signInAs("officer").open(CHANGE + ANSWER);
    String before = visitor.typed("setting:value");
    change(visitor, "17", "Winter <b>holidays</b>");

    assertThat(visitor.messages()).startsWith("The setting is changed");
    assertThat(visitor.text())
        .contains("Time to answer: 17 days", "Sana Example, HEC officer", "Winter <b>holidays</b>");

    visitor.open(CHANGE + ANSWER);
    assertThat(visitor.typed("setting:value")).isEqualTo("17");
    change(visitor, "17", "Once more");
    assertThat(visitor.messageOf("setting", "value")).startsWith("This value holds already");
    change(visitor, before, "As before");
  }

  private static void change(Visitor visitor, String value, String reason) {
    visitor.type("setting:value", value).type("setting:settingReason", reason);
    visitor.press("setting:change");
  }
}
