package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** Cohorts, their terms and what HEC sets; the demo's day is 3 August 2023. */
@BrowserTest
class CohortPageIT {

  static final String CHANGE = "/hec/cohort?id=cohort-2&set=";

  private static final String COURSES =
      "https://learn.example/writing  Academic Writing\n\nhttps://learn.example/خط خطاطی";

  private static final String ANSWER = "ANSWER_WITHIN_DAYS";

  @Test
  void each_clause_stands_beside_its_terms_readings_and_words(Visitor visitor) {
    visitor.signInAs("officer").open("/hec/cohorts");
    visitor.follow(visitor.page().locator("a[href='/hec/cohort?id=cohort-2']"));

    assertThat(visitor.page().locator(".clauses > li").count()).isEqualTo(40);
    var end = visitor.page().locator(".clauses > li:has-text('WP2/A.0')").last();
    assertThat(end.innerText()).contains("Last day of licences: 15 Feb 2024", "R02");
    end.locator("summary").click();
    assertThat(end.locator("blockquote").innerText()).contains("End Date: Feb 15, 2024");
  }

  @ParameterizedTest
  @CsvSource({"0, Type a whole number", "61, Type a whole number", "x, Type a whole number"})
  void a_setting_says_what_it_may_be(String value, String message, Visitor visitor) {
    visitor.signInAs("officer").open(CHANGE + ANSWER);

    visitor.type("setting:number", value).type("setting:settingReason", "Why.");
    visitor.press("setting:change");

    assertThat(visitor.messageOf("setting", "number")).startsWith(message);
  }

  @Test
  void a_day_lies_between_the_two_that_the_document_names(Visitor visitor) {
    visitor.signInAs("officer").open(CHANGE + "ends");

    visitor.type("setting:day", "2024-02-16").type("setting:settingReason", "Why.");
    visitor.press("setting:change");
    assertThat(visitor.messageOf("setting", "day"))
        .isEqualTo("Choose a day from 14 Feb 2024 to 15 Feb 2024.");

    visitor.type("setting:day", "2024-02-14").type("setting:from", "2023-08-02");
    visitor.press("setting:change");
    assertThat(visitor.messageOf("setting", "from")).startsWith("That day is over.");
    assertThat(visitor.typed("setting:settingReason")).isEqualTo("Why.");
  }

  @Test
  void terms_that_cannot_stand_together_are_refused(Visitor visitor) {
    visitor.signInAs("officer").open(CHANGE + "second-notice");

    visitor.type("setting:number", "7").type("setting:settingReason", "Why.");
    visitor.press("setting:change");

    assertThat(visitor.messages())
        .contains("The first notice (7 days before the limit) must come before the second");
  }

  @Test
  void a_setting_is_changed_with_a_reason_and_its_history_tells_who(Visitor visitor) {
    visitor.signInAs("officer").open(CHANGE + ANSWER);
    String before = visitor.typed("setting:number");
    change(visitor, "17", "Winter <b>holidays</b>");

    assertThat(visitor.messages()).startsWith("The setting is changed");
    assertThat(visitor.text())
        .contains("Time to answer: 17 days", "Sana Example, HEC officer", "Winter <b>holidays</b>");

    visitor.open(CHANGE + ANSWER);
    assertThat(visitor.typed("setting:number")).isEqualTo("17");
    change(visitor, "17", "Once more");
    assertThat(visitor.messageOf("setting", "number")).startsWith("This value holds already");
    change(visitor, before, "As before");
  }

  @Test
  void a_change_of_a_later_day_does_not_hold_before_it(Visitor visitor) {
    visitor.signInAs("officer").open(CHANGE + "data-lag");
    visitor.type("setting:from", "2023-12-01");
    change(visitor, "48", "Slower exports are announced.");

    assertThat(visitor.messages()).contains("holds from 1 Dec 2023 on");
    assertThat(visitor.text()).contains("Hours that data may come late: 48 hours");
    visitor.open(CHANGE + "data-lag");
    assertThat(visitor.typed("setting:number")).isEqualTo("24");
  }

  private static void change(Visitor visitor, String value, String reason) {
    visitor.type("setting:number", value).type("setting:settingReason", reason);
    visitor.press("setting:change");
  }

  @Test
  void a_third_year_is_planned_from_an_earlier_one_mended_and_opened(Visitor visitor) {
    visitor.signInAs("officer").open("/hec/new-cohort?from=cohort-2");
    visitor.type("form:id", "year-three").type("form:english", "Year 3");
    visitor.type("form:urdu", "سال سوم").type("form:seats", "30000");
    visitor.type("form:applicationsFrom", "2024-02-01").type("form:starts", "2024-02-10");
    visitor.type("form:ends", "2024-02-09").type("form:reason", "The contract goes on.");
    visitor.press("form:plan");
    assertThat(visitor.messageOf("form", "ends")).startsWith("The last day lies before the first.");

    visitor.type("form:ends", "2024-12-31").press("form:plan");
    assertThat(visitor.messages()).startsWith("The cohort is planned.");
    assertThat(visitor.text())
        .contains("Its licences would start on 2024-02-10, while Cohort II lasts until 2024-02-15");

    visitor.type("turn:turnReason", "It begins.").press("turn:go");
    assertThat(visitor.messages()).contains("while Cohort II lasts until");

    set(visitor, "starts", "setting:day", "2024-03-01");
    set(visitor, "p1-from", "setting:day", "2024-03-01");
    set(visitor, "p1-until", "setting:day", "2024-03-02");
    set(visitor, "seats", "setting:steps", "30,000 2024-02-01\n35000   2024-06-01");
    assertThat(visitor.text()).contains("30,000 from 1 Feb 2024; 35,000 from 1 Jun 2024");
    assertThat(visitor.text()).doesNotContain("These terms cannot stand together");

    visitor.type("turn:turnReason", "It begins.").press("turn:go");
    assertThat(visitor.messages()).startsWith("The cohort is open.");

    visitor.type("turn:turnReason", "A trial only.").press("turn:go");
    assertThat(visitor.messages()).startsWith("The cohort is closed.");
    assertThat(visitor.page().locator("[id='turn:go']").count()).isZero();
  }

  private static void set(Visitor visitor, String key, String field, String value) {
    visitor.open("/hec/cohort?id=year-three&set=" + key);
    visitor.type(field, value).type("setting:settingReason", "As agreed.");
    visitor.press("setting:change");
    assertThat(visitor.messages()).startsWith("The setting is changed");
  }

  /** WP2/5.iii: "from the recommended courses or any course". */
  @Test
  void recommended_courses_stand_beside_the_licence(
      Visitor officer, Visitor focal, Visitor learner, RunningServer server) {
    officer.signInAs("officer").open(CHANGE + "recommended-courses");
    officer.type("setting:courses", "Academic Writing").type("setting:settingReason", "Chosen.");
    officer.press("setting:change");
    assertThat(officer.messageOf("setting", "courses")).startsWith("Type in each line an address");
    officer.type("setting:courses", COURSES).press("setting:change");
    assertThat(officer.text()).contains("Academic Writing · خطاطی");

    Submitted submitted = Submitted.at("UOS", server);
    learner.signInWith(submitted.person().email());
    assertThat(learner.text()).doesNotContain("Recommended courses");
    focal.signInWith(People.focalPerson(server, "UOS")).open(submitted.page());
    focal.press("form:approve");
    learner.open("/applicant/dashboard");
    assertThat(learner.text()).contains("Recommended courses", "خطاطی");
    assertThat(learner.page().locator("a[href='https://learn.example/writing']").innerText())
        .isEqualTo("Academic Writing");

    officer.open(CHANGE + "recommended-courses");
    officer.type("setting:courses", "").type("setting:settingReason", "Not any more.");
    officer.press("setting:change");
    assertThat(officer.messages()).startsWith("The setting is changed");
  }

  @Test
  void a_standing_order_is_given_for_one_clause(Visitor visitor) {
    visitor.signInAs("officer").open(CHANGE + "standing-order/WP2/5.iv");
    assertThat(visitor.text()).contains("Revoking by WP2/5.iv");
    visitor.field("setting:choice").selectOption("CARRIED_OUT_BY_JOB");
    visitor.type("setting:from", "2099-01-01").type("setting:settingReason", "A trial.");
    visitor.press("setting:change");

    assertThat(visitor.messages()).contains("holds from 1 Jan 2099 on");
    assertThat(visitor.text())
        .contains("Revoking by WP2/5.iv: A standing order: the job carries it out");
  }

  @Test
  void a_short_name_is_taken_once(Visitor visitor) {
    visitor.signInAs("officer").open("/hec/new-cohort?from=cohort-2");
    visitor.type("form:id", "cohort-2").type("form:english", "Again").type("form:urdu", "پھر");
    visitor.type("form:applicationsFrom", "2024-02-01").type("form:starts", "2024-02-20");
    visitor.type("form:ends", "2024-12-31").type("form:reason", "Why.").press("form:plan");

    assertThat(visitor.messageOf("form", "id")).startsWith("There is a cohort with this short");
    assertThat(visitor.typed("form:urdu")).isEqualTo("پھر");
  }

  @Test
  void a_document_s_cohort_is_planned_as_it_is_stated(Visitor visitor) {
    EarlierCohort.plan(visitor.signInAs("officer"));

    visitor.open("/hec/cohort?id=cohort-1");
    assertThat(visitor.text()).contains("Cohort I", "31 Jul 2023");
  }

  @ParameterizedTest
  @CsvSource({"/hec/cohort?id=no-such", "/hec/cohort?id=%27", "/hec/new-cohort?stated=cohort-9"})
  void what_is_not_there_is_not_found(String address, Visitor visitor) {
    assertThat(visitor.signInAs("officer").open(address).status()).isEqualTo(404);
  }
}
