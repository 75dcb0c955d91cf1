package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** The cohort's licences are used up; afterwards there are as many again as before. */
@BrowserTest
class SeatsRunOutIT {

  private static final String UNIVERSITY = "NEDUET";
  private static final String DASHBOARD = "/applicant/dashboard";

  /** Seats that nobody has, and that count as given: the pool's number is kept by the server. */
  private int held;

  @AfterEach
  void restore(RunningServer server) {
    server
        .database()
        .change("UPDATE seat_pool SET used = used - ? WHERE id = 'cohort-2/national'", held);
    held = 0;
  }

  private void leave(RunningServer server, int seats) {
    held =
        server
                .database()
                .one(
                    Integer.class,
                    "SELECT total - used FROM seat_pool WHERE id = 'cohort-2/national'")
            - seats;
    server
        .database()
        .change("UPDATE seat_pool SET used = used + ? WHERE id = 'cohort-2/national'", held);
  }

  @Test
  void the_last_seat_goes_while_a_page_is_open_and_whoever_comes_then_waits(
      Visitor focal, Visitor waiting, Visitor late, RunningServer server) {
    Submitted first = Submitted.at(UNIVERSITY, server);
    Submitted second = Submitted.at(UNIVERSITY, server);
    Submitted third = Submitted.at(UNIVERSITY, server);
    Applicant drafting = People.applicant(server, "Laila");
    late.signIn(drafting.email(), drafting.password());
    new Form(late).fillIn(drafting, UNIVERSITY);
    late.open(Form.CHECK);
    focal.signInWith(People.focalPerson(server, UNIVERSITY)).open(second.page());
    leave(server, 1);
    Visitor tab = focal.newTab();
    tab.open(first.page());
    tab.press("form:approve");

    focal.press("form:approve");

    assertThat(focal.messages())
        .isEqualTo(second.number() + " is approved and is waiting for a seat.");
    assertThat(Queue.view(focal, "WAITING")).containsExactly(second.number());
    checkWaits(waiting, second, server);
    checkClosed(late, server);
    restore(server);
    approve(focal, third);
    checkServed(waiting, second, server);
    assertThat(third.status(server)).isEqualTo("APPROVED");
  }

  private static void approve(Visitor focal, Submitted submitted) {
    focal.open(submitted.page());
    focal.press("form:approve");
  }

  private static void checkWaits(Visitor visitor, Submitted submitted, RunningServer server) {
    assertThat(submitted.status(server)).isEqualTo("WAITING");
    assertThat(server.mailbox().next(submitted.person().email(), "waiting for a seat").text())
        .contains(submitted.number(), "You keep your place", "WP2/4.1.12");
    visitor.signInWith(submitted.person().email());
    assertThat(visitor.text())
        .contains("Approved, waiting for a seat", "Your place among those who wait for a seat: 1");
  }

  /** Reading R29: the last free seat closes the form. */
  private static void checkClosed(Visitor visitor, RunningServer server) {
    visitor.press("form:submit");
    assertThat(visitor.path()).as("a draft begun before").startsWith(Form.CHECK);
    assertThat(visitor.page().locator(".notice.no cite").allInnerTexts())
        .containsExactly("WP2/4.1.14");
    visitor.open("/");
    assertThat(visitor.text()).contains("no applications are taken today");
    visitor.signOut().signInWith(People.applicant(server, "Neelam").email());
    assertThat(visitor.text())
        .contains("The form is closed at present")
        .doesNotContain("Apply now");
    visitor.open(Form.WHO);
    assertThat(visitor.path()).isEqualTo(DASHBOARD);
  }

  private static void checkServed(Visitor visitor, Submitted submitted, RunningServer server) {
    assertThat(server.mailbox().next(submitted.person().email(), "A seat has come free").text())
        .contains(submitted.number(), "WP2/4.1.12");
    visitor.open(DASHBOARD);
    assertThat(visitor.text()).contains("Licence given").containsPattern("L-\\d{7}");
  }
}
