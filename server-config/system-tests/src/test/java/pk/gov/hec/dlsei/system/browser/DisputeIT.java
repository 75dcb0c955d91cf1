package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.run.mail.Mail;
import pk.gov.hec.dlsei.system.server.RunningServer;

@BrowserTest
class DisputeIT {

  private static final Pattern REFERENCE = Pattern.compile("D-[A-Z2-7]{8}");

  private static final String DISMISS =
      "UPDATE cnic_dispute SET state = 'DISMISSED', closed_at = now(), reason = 'Elsewhere.',"
          + " closed_by = (SELECT id FROM account WHERE email = 'officer@demo.example')"
          + " WHERE reference = ?";

  private static final String MAKE_STAFF =
      "INSERT INTO account_role (account_id, role) SELECT id, 'BATCH_OPERATOR' FROM account WHERE email = ?";
  private static final String NO_STAFF =
      "DELETE FROM account_role r USING account a WHERE a.id = r.account_id AND role = 'BATCH_OPERATOR' AND a.email = ?";
  private static final String STATE = "SELECT state FROM cnic_dispute WHERE reference = ?";

  @Test
  void the_officer_finds_for_the_person_and_the_cnic_is_free(
      Visitor owner, Visitor thief, Visitor officer, RunningServer server) {
    Applicant wrong = Applicant.fresh().registerAndConfirm(thief, server);
    thief.signIn(wrong.email(), wrong.password());
    Applicant right = Applicant.fresh().withCnic(wrong.cnic());
    String reference = file(owner, right, server);

    officer.signInAs("officer").open("/hec/disputes");
    assertThat(card(officer, reference).innerText())
        .contains(wrong.dashedCnic(), right.name(), wrong.name(), "She <b>took</b> my card");
    decide(officer, reference, "");
    assertThat(officer.messageOf("form", "reason")).startsWith("Give the reason first");
    decide(officer, reference, "We have seen the card.");

    assertThat(officer.messages()).startsWith("Decided: the number is free");
    assertThat(server.mailbox().next(right.email(), "Your CNIC is free again").text())
        .contains("We have seen the card.", reference);
    assertThat(server.mailbox().next(wrong.email(), "account was closed").text())
        .contains("Reason: We have seen the card.");
    thief.open("/account/profile");
    assertThat(thief.path()).as("closed at once").isEqualTo("/account/sign-in");
    right.registerAndConfirm(owner, server);
    assertThat(owner.heading()).isEqualTo("Welcome");
  }

  private static String file(Visitor visitor, Applicant person, RunningServer server) {
    person.dispute(visitor);
    assertThat(visitor.heading()).isEqualTo("Look into your mailbox");
    Mail mail = server.mailbox().next(person.email(), "We look into your CNIC");
    Matcher reference = REFERENCE.matcher(mail.subject());
    assertThat(reference.find()).isTrue();
    return reference.group();
  }

  private static Locator card(Visitor officer, String reference) {
    return officer.page().locator("section[aria-label='" + reference + "']");
  }

  private static void decide(Visitor officer, String reference, String reason) {
    officer.type("form:reason", reason);
    officer.follow(card(officer, reference).locator("button[name='form:uphold']"));
  }

  /** A button acted on the card that had moved up to its place. */
  @Test
  void a_decision_on_a_dispute_that_another_has_decided_touches_no_other(
      Visitor asking, Visitor holder, Visitor officer, RunningServer server) {
    Applicant held = Applicant.fresh().registerAndConfirm(holder, server);
    String decided = file(asking, Applicant.fresh().withCnic(held.cnic()), server);
    String next = file(asking, Applicant.fresh().withCnic(held.cnic()), server);
    officer.signInAs("officer").open("/hec/disputes");
    server.database().change(DISMISS, decided);

    decide(officer, decided, "We have seen the card.");

    assertThat(officer.messages()).isEqualTo("A colleague has decided this one meanwhile.");
    assertThat(server.database().one(String.class, STATE, next)).isEqualTo("OPEN");
    server.database().change(DISMISS, next);
  }

  /** Else one officer could close the accounts of administrators for good. */
  @Test
  void the_account_of_staff_is_not_closed_by_a_dispute(
      Visitor asking, Visitor holder, Visitor officer, RunningServer server) {
    Applicant held = Applicant.fresh().registerAndConfirm(holder, server);
    server.database().change(MAKE_STAFF, held.email());
    String reference = file(asking, Applicant.fresh().withCnic(held.cnic()), server);

    officer.signInAs("officer").open("/hec/disputes");
    decide(officer, reference, "We have seen the card.");

    assertThat(officer.messages()).startsWith("The account that has this number works with");
    assertThat(server.database().one(String.class, STATE, reference)).isEqualTo("OPEN");
    assertThat(
            server
                .database()
                .one(String.class, "SELECT status FROM account WHERE email = ?", held.email()))
        .isEqualTo("ACTIVE");
    server.database().change(DISMISS, reference);
    server.database().change(NO_STAFF, held.email());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "-1", "999999"})
  void a_button_that_names_no_dispute_finds_none(
      String id, Visitor asking, Visitor officer, RunningServer server) {
    String reference = file(asking, Applicant.fresh(), server);
    officer.signInAs("officer").open("/hec/disputes");
    Locator button = card(officer, reference).locator("button[name='form:uphold']");
    button.evaluate("(button, id) => { button.value = id; }", id);

    officer.type("form:reason", "We have seen the card.").follow(button);

    assertThat(officer.heading()).isEqualTo("There is no such page");
    server.database().change(DISMISS, reference);
  }

  @Test
  void the_officer_dismisses_and_the_account_stays(
      Visitor asking, Visitor holder, Visitor officer, RunningServer server) {
    Applicant held = Applicant.fresh().registerAndConfirm(holder, server);
    holder.signIn(held.cnic(), held.password());
    Applicant other = Applicant.fresh().withCnic(held.cnic());
    String reference = file(asking, other, server);

    officer.signInAs("officer").open("/hec/disputes");
    officer.type("form:reason", "The card shows another number.");
    officer.follow(card(officer, reference).locator("button[name='form:dismiss']"));

    assertThat(officer.messages()).startsWith("Decided: the number stays");
    assertThat(server.mailbox().next(other.email(), reference).text())
        .contains("The card shows another number.");
    holder.open("/account/profile");
    assertThat(holder.heading()).isEqualTo(held.name());
    assertThat(card(officer, reference).count()).as("not open any more").isZero();
  }
}
