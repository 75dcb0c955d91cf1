package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Am I eligible?" without an account. */
@BrowserTest
class EligibleIT {

  private static final String ASK = "/eligible?cohort=cohort-2&category=%s&university=%s&prior=%s";

  @ParameterizedTest
  @CsvSource({
    "STUDENT, NUST, NONE, 'Yes, you may apply'",
    "FACULTY, NUST, REVOKED, 'Yes, you may apply'",
    "HEC_EMPLOYEE, HEC, NONE, 'Yes, you may apply'",
    "STUDENT, -, NONE, 'No, you may not apply'",
    "STUDENT, NUST, USER, 'No, you may not apply'"
  })
  void the_answer_is_the_policy_s(
      String category, String university, String prior, String answer, Visitor visitor) {
    visitor.open(ASK.formatted(category, university, prior));

    assertThat(visitor.page().locator("[role=status] h2").innerText()).isEqualTo(answer);
  }

  @Test
  void every_clause_that_fails_is_a_sentence_in_the_reader_s_language(Visitor visitor) {
    visitor.open(ASK.formatted("ALUMNUS", "NUST", "USER"));
    assertThat(visitor.page().locator("[role=status] li").allInnerTexts())
        .hasSize(3)
        .allMatch(line -> line.contains("It keeps you out."))
        .anyMatch(line -> line.startsWith("WP2/3.1"))
        .anyMatch(line -> line.startsWith("WP2/3.2"))
        .anyMatch(line -> line.startsWith("WP2/A.1"));

    visitor.follow(visitor.page().locator("[data-language=ur]"));
    visitor.open(ASK.formatted("ALUMNUS", "NUST", "USER"));
    assertThat(visitor.text()).contains("نہیں، آپ درخواست نہیں دے سکتے", "سابق طلبہ و طالبات");
  }

  @Test
  void the_form_asks_and_keeps_what_was_said(Visitor visitor) {
    visitor.open("/eligible");
    visitor.field("category").selectOption("STAFF");
    visitor.follow(visitor.page().locator("form[action='/eligible'] button"));
    assertThat(visitor.text()).contains("Choose a cohort, what you are, and your university.");

    visitor.field("university").selectOption("QAU");
    visitor.follow(visitor.page().locator("form[action='/eligible'] button"));
    assertThat(visitor.text()).contains("Yes, you may apply");
    assertThat(visitor.typed("category")).isEqualTo("STAFF");
  }

  @ParameterizedTest
  @CsvSource({
    "/eligible?cohort=x&category=STUDENT&university=NUST",
    "/eligible?cohort=cohort-2&category=KING&university=NUST",
    "/eligible?cohort=cohort-2&category=STUDENT&university=",
    "/eligible?cohort=cohort-2&category=STUDENT&university=%3Cscript%3E&years=x&graduated=31.2.2020"
  })
  void nonsense_is_answered_with_a_page(String address, Visitor visitor) {
    assertThat(visitor.open(address).status()).isEqualTo(200);
  }
}
