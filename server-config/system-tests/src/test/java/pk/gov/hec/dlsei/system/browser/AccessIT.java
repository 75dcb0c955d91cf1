package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.hec.dlsei.domain.access.Limit;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.system.server.RunningServer;
import pk.gov.hec.dlsei.web.security.PageAccess;

@BrowserTest
class AccessIT {

  private static final String SIGN_IN = "/account/sign-in";

  @Test
  void a_visitor_sees_the_public_pages_and_is_asked_to_sign_in_at_others(RunningServer server) {
    checkEveryPage(new Http(server), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "applicant, APPLICANT",
    "focalperson, FOCAL_PERSON",
    "officer, HEC_OFFICER",
    "finance, FINANCE_OFFICER",
    "operator, BATCH_OPERATOR",
    "auditor, AUDITOR",
    "administrator, ADMINISTRATOR"
  })
  void each_role_sees_its_own_pages_and_no_others(
      String person, Role role, Visitor visitor, RunningServer server) {
    checkEveryPage(new Http(server).as(visitor.signInAs(person)), Optional.of(role));
  }

  private static void checkEveryPage(Http http, Optional<Role> role) {
    SoftAssertions soft = new SoftAssertions();
    for (PageAccess page : PageAccess.values()) {
      for (String suffix : new String[] {"", ".xhtml"}) {
        String path = page.path() + suffix;
        soft.assertThat(told(http.get(path))).as(path).isEqualTo(expected(page, suffix, role));
      }
    }
    for (String path :
        new String[] {"/no/such/page", "/account", "/admin/", "/hec/disputes.html"}) {
      soft.assertThat(told(http.get(path))).as(path).isEqualTo("404");
    }
    soft.assertAll();
  }

  private static String told(HttpResponse<String> answer) {
    return (answer.statusCode() + " " + Http.target(answer)).strip();
  }

  private static String expected(PageAccess page, String suffix, Optional<Role> role) {
    return switch (page) {
      case SIGN_OUT -> suffix.isEmpty() ? "302 /" : "404";
      case SECOND_FACTOR, SET_UP_SECOND_FACTOR -> "302 " + SIGN_IN;
      default -> {
        if (page.roles().isEmpty()) {
          yield "200";
        }
        String shown = shown(page, suffix);
        yield role.map(r -> page.roles().contains(r) ? shown : "403").orElse("302 " + SIGN_IN);
      }
    };
  }

  /** What somebody sees who has the role, at an address about nobody, and who has not applied. */
  private static String shown(PageAccess page, String suffix) {
    return switch (page) {
      case APPLY_UNIVERSITY, APPLY_DOCUMENT -> "302 /applicant/apply/who" + suffix;
      case SUBMITTED, ANSWER -> "302 /applicant/dashboard" + suffix;
      case LEARNER, MESSAGE, REVIEW, DOCUMENT_PAGE, USER, APPOINTMENT, MAIL, COHORT, NEW_COHORT ->
          "404";
      case ALLOCATION_EXPORT, NOMINATION_LIST, TAKEOVER, JOB, RUN, RUN_RESULTS, RUN_BEGUN -> "404";
      case MY_DATA, AUDIT_EXPORT, NOMINATION_TEMPLATE, TAKEOVER_TEMPLATE ->
          suffix.isEmpty() ? "200" : "404";
      default -> "200";
    };
  }

  @ParameterizedTest
  @CsvSource({
    "applicant, /applicant/dashboard",
    "focalperson, /review/queue",
    "officer, /review/queue",
    "finance, /account/profile",
    "operator, /operator/jobs",
    "auditor, /operator/jobs",
    "administrator, /admin/overview"
  })
  void signing_in_leads_to_the_daily_work(String person, String path, Visitor visitor) {
    assertThat(visitor.signInAs(person).path()).isEqualTo(path);
  }

  @Test
  void signing_in_leads_to_the_page_that_was_wanted(Visitor visitor) {
    visitor.open("/admin/plugins");
    assertThat(visitor.path()).isEqualTo(SIGN_IN);

    visitor.signInAs("administrator");

    assertThat(visitor.path()).isEqualTo("/admin/plugins");
  }

  @Test
  void who_of_the_staff_tries_what_is_not_theirs_is_on_record(Visitor focal, RunningServer server) {
    Submitted elsewhere = Submitted.at("UOCH", server);
    focal.signInWith(People.focalPerson(server, "UOAS")).open(elsewhere.page());
    assertThat(focal.open(elsewhere.page()).status()).isEqualTo(404);
    assertThat(focal.open(elsewhere.picture(server)).status()).isEqualTo(404);

    assertThat(refusals("page:" + elsewhere.page(), server)).isEqualTo(2);
    assertThat(refusals("page:" + elsewhere.picture(server), server)).isEqualTo(1);
  }

  @Test
  void who_goes_on_and_on_does_not_fill_the_record(Visitor focal, RunningServer server) {
    Submitted elsewhere = Submitted.at("UOCH", server);
    focal.signInWith(People.focalPerson(server, "UOAS"));
    for (int i = 0; i < Limit.REFUSALS.attempts() + 5; i++) {
      focal.page().request().get(server.baseUrl() + elsewhere.page());
    }
    assertThat(refusals("page:" + elsewhere.page(), server))
        .isEqualTo(Limit.REFUSALS.attempts() + 1L);
  }

  private static long refusals(String subject, RunningServer server) {
    return server
        .database()
        .one(
            Long.class,
            "SELECT count(*) FROM audit_event WHERE action = 'ACCESS_REFUSED' AND subject = ?",
            subject);
  }

  @Test
  void a_disabled_account_is_out_at_the_next_request(Visitor visitor, RunningServer server) {
    String address = People.make(server, Role.APPLICANT);
    visitor.signIn(address, People.password(server));
    assertThat(visitor.path()).isEqualTo("/applicant/dashboard");

    server.database().change("UPDATE account SET status = 'DISABLED' WHERE email = ?", address);

    visitor.open("/account/profile");
    assertThat(visitor.path()).isEqualTo(SIGN_IN);
    visitor.signIn(address, People.password(server));
    assertThat(visitor.messages()).startsWith("That is not right");
  }

  @Test
  void a_lost_role_is_gone_at_the_next_request(Visitor visitor, RunningServer server) {
    visitor.signInAs("officer").open("/hec/disputes");
    assertThat(visitor.heading()).isEqualTo("Disputed CNICs");
    String role =
        "account_id = (SELECT id FROM account WHERE email = 'officer@demo.example') AND role = ";
    try {
      server
          .database()
          .change(
              "UPDATE account_role SET role = 'FINANCE_OFFICER' WHERE " + role + "'HEC_OFFICER'");
      assertThat(visitor.open("/hec/disputes").status()).isEqualTo(403);
    } finally {
      server
          .database()
          .change(
              "UPDATE account_role SET role = 'HEC_OFFICER' WHERE " + role + "'FINANCE_OFFICER'");
    }
  }
}
