package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.system.installation.Wait;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** What an officer of HEC sees at a glance. */
@BrowserTest
class OverviewPageIT {

  private static final String PAGE = "/hec/overview";
  private static final String FILLED = PAGE + "?cohort=" + FilledCohort.ID;
  private static final String DUE =
      "UPDATE schedule s SET next_at = c.at FROM (SELECT now() + make_interval(secs => offset_seconds)"
          + " AS at FROM business_clock) c WHERE s.job = 'INVARIANTS'";

  private RunningServer server;
  private FilledCohort filled;

  @BeforeEach
  void a_cohort_with_people_and_data_up_to_now(RunningServer server) {
    this.server = server;
    InvitedLearners.dataReachNow(server);
    filled = new FilledCohort(server).make();
  }

  @AfterEach
  void without_it() {
    filled.remove();
  }

  private static Locator section(Visitor visitor, String head) {
    return visitor.page().locator("section[aria-labelledby=" + head + "]");
  }

  private static String line(Visitor visitor, String head, String name) {
    return words(
        section(visitor, head)
            .locator("tr", new Locator.LocatorOptions().setHasText(name))
            .first());
  }

  private static String words(Locator part) {
    return part.innerText().replaceAll("\\s+", " ").strip();
  }

  @Test
  void the_numbers_of_a_cohort_stand_beside_their_bars(Visitor officer) {
    officer.signInAs("officer").open(PAGE);
    officer.followText("Filled");

    assertThat(words(section(officer, "queueHead")))
        .contains("Pending 120", "Submitted today 0", "Decided today 0", "Waiting for a seat 0");
    assertThat(line(officer, "funnelHead", "Applied")).isEqualTo("Applied 400 100 %");
    assertThat(line(officer, "funnelHead", "Approved")).isEqualTo("Approved 240 60 %");
    assertThat(line(officer, "funnelHead", "Invited")).isEqualTo("Invited 240 60 %");
    assertThat(line(officer, "funnelHead", "Activated")).isEqualTo("Activated 200 50 %");
    assertThat(line(officer, "funnelHead", "Active in")).isEqualTo("Active in a course 120 30 %");
    assertThat(line(officer, "funnelHead", "Completed")).isEqualTo("Completed a course 40 10 %");
    assertThat(line(officer, "seatsHead", "National bucket"))
        .isEqualTo("National bucket 400 240 160 0");
    assertThat(words(section(officer, "nowHead")))
        .contains("Coursera’s data up to", "No activity known 80 40 %");
    assertThat(line(officer, "sectorHead", "Public")).matches("Public \\d+ \\d+ \\d+");
    assertThat(section(officer, "joinedHead").locator("svg rect").count()).isEqualTo(12);
    section(officer, "joinedHead").locator("summary").click();
    assertThat(section(officer, "joinedHead").locator("tbody tr").count()).isEqualTo(12);
    assertThat(words(section(officer, "overdueHead"))).contains("Overdue applications in all: 80");
    assertThat(section(officer, "overdueHead").locator("tbody tr").count()).isEqualTo(10);
    officer.follow(officer.page().locator("a[rel=next]"));
    assertThat(officer.path()).startsWith(PAGE);
    assertThat(words(section(officer, "overdueHead"))).contains("2 / 3");
  }

  @Test
  void an_overdue_university_leads_to_its_queue(Visitor officer) {
    Submitted first = late("UOT");
    Submitted second = late("UOT");
    officer.signInAs("officer").open(PAGE + "?cohort=cohort-2");
    Locator link = section(officer, "overdueHead").locator("a[href*='institution=UOT']");
    officer.follow(link.first());

    assertThat(officer.path()).startsWith("/review/queue");
    assertThat(officer.page().locator("nav.views a[aria-current=page]").innerText())
        .startsWith("Overdue");
    assertThat(officer.text()).contains(first.number(), second.number());
  }

  /** So late that it stands on the first page, whatever other tests have left. */
  private Submitted late(String university) {
    Submitted submitted = Submitted.at(university, server);
    server
        .database()
        .change(
            "UPDATE application SET decide_by = decide_by - interval '1 year' WHERE id = ?",
            submitted.id());
    return submitted;
  }

  @Test
  void a_breached_invariant_is_told_at_the_head_of_the_page(Visitor officer) {
    officer.signInAs("officer");
    server
        .database()
        .change("UPDATE seat_pool SET waiting = waiting + 1 WHERE id = 'cohort-2/national'");
    try {
      askInvariants();
      officer.open(PAGE);
      assertThat(officer.page().locator(".notice.no").innerText())
          .contains("Something needs looking after");
      assertThat(words(section(officer, "alertsHead")))
          .contains("No seat was given twice: breached", "\"pool\":\"cohort-2/national\"");
      PagesIT.look(officer, "en", Map.of("overview-breached", PagesIT.page(PAGE)));
      PagesIT.look(officer, "ur", Map.of("overview-breached", PagesIT.page(PAGE)));
    } finally {
      server
          .database()
          .change("UPDATE seat_pool SET waiting = waiting - 1 WHERE id = 'cohort-2/national'");
      askInvariants();
    }
    officer.speak("en");
    officer.open(PAGE);
    assertThat(officer.text()).doesNotContain("\"pool\":\"cohort-2/national\"");
  }

  private void askInvariants() {
    long before = ended();
    server.database().change(DUE);
    Wait.until(this::ended, now -> now > before);
  }

  private long ended() {
    return server
        .database()
        .one(
            Long.class,
            "SELECT count(*) FROM job_run WHERE job = 'INVARIANTS' AND state IN ('COMPLETED', 'FAILED')");
  }

  @Test
  void a_focal_person_is_refused_and_has_no_link_to_it(Visitor focal) {
    focal.signInAs("focalperson");
    assertThat(focal.open(FILLED).status()).isEqualTo(403);
    focal.open("/review/queue");
    assertThat(focal.page().locator("a[href='" + PAGE + "']").count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void the_page_looks_well(String language, Visitor officer) {
    Year1Cohort year1 = new Year1Cohort(server).open();
    try {
      year1.allot("UVAS", 100, 2);
      Map<String, Consumer<Visitor>> ways = new LinkedHashMap<>();
      ways.put("overview", PagesIT.page(FILLED));
      ways.put("overview-numbers", OverviewPageIT::openNumbers);
      ways.put("overview-second-page", PagesIT.page(FILLED + "&page=2"));
      ways.put("overview-year-1", PagesIT.page(PAGE + "?cohort=" + Year1Cohort.ID));
      PagesIT.look(officer.signInAs("officer"), language, ways);
    } finally {
      year1.close();
    }
  }

  private static void openNumbers(Visitor officer) {
    officer.open(FILLED);
    officer.page().locator("summary", new Page.LocatorOptions()).first().click();
  }
}
