package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.system.server.RunningServer;

/**
 * The clock of the demo goes forward by a month: who is warned, proposed and taken back by which
 * clause, who gets the seats that come free, and what the learner's page says of it (WP2/5).
 */
@BrowserTest
@WithLives
class MonthIT {

  private RunningServer server;
  private SmallCohort cohort;

  /** Moves the clock; then Coursera is asked, and the rules. */
  private void on(String moment) {
    cohort.clock(moment);
    cohort.run("activity-import");
    cohort.run("revocation-review");
  }

  /** How often a mail was written to somebody. */
  private long mails(Submitted one, String template) {
    return Stream.of(server.mailsTo(one.person().email()).split(" "))
        .filter(template::equals)
        .count();
  }

  @Test
  void a_month_shows_who_is_warned_proposed_taken_back_and_who_gets_the_seats(
      Visitor focal,
      Visitor officer,
      Visitor administrator,
      Visitor learner,
      RunningServer server) {
    this.server = server;
    cohort = SmallCohort.of(server, officer, administrator);
    List<Submitted> all = cohort.approved(focal);
    List<Submitted> next = all.subList(4, 6);
    Submitted neverCompletes = all.get(2);
    Submitted finishes = all.get(3);
    areWarned(all.get(0), all.get(1), finishes);
    areProposedAndTakenBack(all.get(0), all.get(1), finishes);
    next.forEach(one -> cohort.awaitStatus(one, "INVITED", "ACTIVE"));
    assertThat(next).allMatch(one -> mails(one, "SEAT_FREE") == 1);

    on("2023-08-27T12:00");
    assertThat(mails(neverCompletes, "LICENCE_AT_RISK")).isEqualTo(1);
    on("2023-09-05T12:00");
    assertThat(cohort.cases("PROPOSED"))
        .contains(neverCompletes.person().name(), "WP2/5.iii")
        .doesNotContain(finishes.person().name());
    tells(learner, all.get(0), neverCompletes, finishes);
  }

  private void areWarned(Submitted neverJoins, Submitted doesNothing, Submitted finishes) {
    on("2023-08-11T12:00");
    assertThat(mails(neverJoins, "LICENCE_AT_RISK")).isEqualTo(1);
    assertThat(mails(doesNothing, "LICENCE_AT_RISK")).isEqualTo(1);
    assertThat(mails(finishes, "LICENCE_AT_RISK")).isZero();
    on("2023-08-16T12:00");
    assertThat(mails(neverJoins, "LICENCE_AT_RISK_LAST")).isEqualTo(1);
    assertThat(cohort.cases("PROPOSED")).doesNotContain(neverJoins.person().name());
  }

  private void areProposedAndTakenBack(
      Submitted neverJoins, Submitted doesNothing, Submitted finishes) {
    on("2023-08-20T12:00");
    assertThat(cohort.cases("PROPOSED"))
        .contains(neverJoins.person().name(), "WP2/5.i", doesNothing.person().name(), "WP2/5.ii")
        .doesNotContain(finishes.person().name());
    cohort.confirm(neverJoins, doesNothing);
    on("2023-08-21T13:00");
    cohort.run("revocation-apply");
    cohort.awaitStatus(neverJoins, "REVOKED");
    cohort.awaitStatus(doesNothing, "REVOKED");
  }

  /** The learner's page, for the officer and for the learner. */
  private void tells(
      Visitor visitor, Submitted neverJoins, Submitted neverCompletes, Submitted finishes) {
    assertThat(cohort.learner(neverJoins))
        .contains(
            "Licence at risk",
            "Licence at risk, last notice",
            "Licence taken back",
            "Removal from Coursera",
            "WP2/5.i");
    assertThat(cohort.learner(neverCompletes)).contains("Licence at risk", "%");
    assertThat(cohort.learner(finishes)).contains("Completed").doesNotContain("Licence at risk");
    visitor
        .signIn(neverJoins.person().email(), neverJoins.person().password())
        .open("/applicant/dashboard");
    assertThat(visitor.page().locator("main").textContent()).contains("Revoked", "WP2/5.i");
  }
}
