package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.system.server.RunningServer;

/**
 * An alumnus of year 1, from the first page up to the point where payment stands (SOP1/R4, R6, E4;
 * readings R35, R36). No other cohort is open meanwhile.
 */
@BrowserTest
class YearOneAlumnusIT {

  private static final String UNIVERSITY = "UETT";
  private static final String DASHBOARD = "/applicant/dashboard";

  /** The launch date of {@link Year1Cohort} is 1 January 2023. */
  private static final LocalDate FIRST_DEGREE = LocalDate.of(2021, 1, 1);

  @BeforeEach
  void open(RunningServer server) {
    server
        .database()
        .change("UPDATE cohort SET state = 'CLOSED', closed_at = now() WHERE id = 'cohort-2'");
    new Year1Cohort(server).open();
  }

  @AfterEach
  void close(RunningServer server) {
    new Year1Cohort(server).close();
    server
        .database()
        .change("UPDATE cohort SET state = 'OPEN', closed_at = NULL WHERE id = 'cohort-2'");
  }

  @Test
  void an_alumnus_registers_from_the_first_page_and_reads_that_the_fee_is_awaited(
      Visitor visitor, RunningServer server) {
    visitor.open("/");
    assertThat(visitor.text()).contains("SOP1/E4", "graduated within the two years");
    visitor.followText("Register");
    assertThat(visitor.path()).isEqualTo("/account/register");
    Applicant alumnus = Applicant.fresh().registerAndConfirm(visitor, server);
    visitor.signIn(alumnus.email(), alumnus.password()).followText("Apply now");
    Form form = degree(visitor, FIRST_DEGREE);
    assertThat(visitor.path()).isEqualTo(Form.DOCUMENT);
    form.document(DocumentKind.FINAL_TRANSCRIPT, Form.card(alumnus));
    visitor.open(Form.CHECK);
    assertThat(visitor.text()).contains("Day of your degree", "1 Jan 2021", "Final transcript");
    visitor.press("form:submit");

    assertThat(visitor.heading()).isEqualTo("You are registered");
    assertThat(visitor.text()).contains("The fee is not paid yet").doesNotContain("24 hours");
    assertThat(server.mailbox().next(alumnus.email(), "You are registered").text())
        .contains("SOP1/F8", "8,000");
    visitor.open(DASHBOARD);
    assertThat(visitor.text())
        .contains("Registered, fee not paid yet", "nobody decides before it is paid");
  }

  private static Form degree(Visitor visitor, LocalDate day) {
    Form form = new Form(visitor).who(ApplicantCategory.ALUMNUS);
    visitor.type("form:graduatedOn", day.toString());
    return form.finishUniversity(UNIVERSITY, "Physics", "2017-PHY-7");
  }

  /** Reading R35: from two years before the launch date to the day itself, both included. */
  @ParameterizedTest
  @ValueSource(strings = {"2020-12-31", "2023-01-02"})
  void a_degree_of_a_day_too_early_or_too_late_is_refused_by_its_clause(
      LocalDate day, Visitor visitor, RunningServer server) {
    visitor.signInWith(People.applicant(server, "Rabia").email());
    degree(visitor, day);

    assertThat(visitor.path()).startsWith(Form.UNIVERSITY);
    assertThat(visitor.page().locator(".notice.no cite").allInnerTexts())
        .containsExactly("SOP1/E4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-01-01", "2023-01-01"})
  void a_degree_of_the_first_or_the_last_day_is_in_time(
      LocalDate day, Visitor visitor, RunningServer server) {
    visitor.signInWith(People.applicant(server, "Rabia").email());
    degree(visitor, day);

    assertThat(visitor.path()).isEqualTo(Form.DOCUMENT);
  }

  /** SOP1/R4: from the first day of registration on. */
  @Test
  void before_the_first_day_of_registration_the_form_is_closed(
      Visitor visitor, RunningServer server) {
    Year1Cohort cohort = new Year1Cohort(server);
    cohort.set("applications-from", cohort.today().plusDays(1));
    visitor.open("/");
    assertThat(visitor.text()).contains("no applications are taken today");
    visitor.signInWith(People.applicant(server, "Rabia").email());
    assertThat(visitor.text())
        .contains("The form is closed at present")
        .doesNotContain("Apply now");
    visitor.open(Form.WHO);
    assertThat(visitor.path()).isEqualTo(DASHBOARD);

    cohort.set("applications-from", cohort.today());
    visitor.open(DASHBOARD);
    assertThat(visitor.text()).contains("Apply now");
  }

  /** SOP1/R2: they are nominated. */
  @Test
  void a_student_is_sent_to_the_focal_person(Visitor visitor, RunningServer server) {
    visitor.signInWith(People.applicant(server, "Rabia").email());
    new Form(visitor).who(ApplicantCategory.STUDENT).university(UNIVERSITY);

    assertThat(visitor.page().locator(".notice.no cite").allInnerTexts()).contains("SOP1/R2");
    assertThat(visitor.text()).contains("nominated by their university’s focal person");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ur"})
  void the_pages_look_well(String language, Visitor visitor, RunningServer server) {
    Applicant alumnus = People.applicant(server, "Rabia");
    visitor.signInWith(alumnus.email());
    Map<String, Consumer<Visitor>> ways = new LinkedHashMap<>();
    ways.put("alumnus-home", PagesIT.page("/"));
    ways.put("alumnus-refused", who -> degree(who, FIRST_DEGREE.minusDays(1)));
    ways.put("alumnus-university", who -> degree(who, FIRST_DEGREE).show(Form.UNIVERSITY));
    ways.put(
        "alumnus-document",
        who ->
            new Form(who)
                .document(DocumentKind.FINAL_TRANSCRIPT, Form.card(alumnus))
                .show(Form.DOCUMENT));
    ways.put("alumnus-check", PagesIT.page(Form.CHECK));
    ways.put("alumnus-registered", PagesIT.sent(Form.CHECK, "form:submit"));
    ways.put("alumnus-dashboard", PagesIT.page(DASHBOARD));
    PagesIT.look(visitor, language, ways);
  }
}
