package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** Cohort I of WP2, planned as the document states it. */
final class EarlierCohort {

  private static final String STATED = "a[href='/hec/new-cohort?stated=cohort-1']";

  private EarlierCohort() {}

  /** Plans it where nobody has; the visitor is an officer. */
  static void plan(Visitor officer) {
    officer.open("/hec/cohorts");
    Locator link = officer.page().locator(STATED);
    if (link.count() > 0) {
      officer.follow(link);
      officer.type("form:reason", "Its learners are to be looked at.").press("form:plan");
      assertThat(officer.messages()).startsWith("The cohort is planned.");
      officer.open("/hec/cohorts");
    }
    assertThat(officer.page().locator(STATED).count()).isZero();
  }
}
