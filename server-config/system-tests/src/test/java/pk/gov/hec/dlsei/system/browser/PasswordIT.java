package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.run.mail.Mail;
import pk.gov.hec.dlsei.system.server.RunningServer;

@BrowserTest
class PasswordIT {

  private static final String RESET_SUBJECT = "Set a new password";
  private static final String FRESH = "eleven blue kites over Gilgit";

  @Test
  void a_known_and_an_unknown_name_are_answered_alike(Visitor visitor, RunningServer server) {
    String known = People.make(server, Role.APPLICANT);

    ask(visitor, "nobody@people.example");
    String unknownPage = visitor.path() + visitor.text();
    ask(visitor, known);

    assertThat(visitor.path() + visitor.text()).isEqualTo(unknownPage);
    assertThat(server.mailbox().next(known, RESET_SUBJECT)).isNotNull();
    assertThat(server.mailsTo("nobody@people.example")).isEmpty();
  }

  private static void ask(Visitor visitor, String name) {
    visitor.open("/account/forgotten-password");
    visitor.type("form:name", name).press("form:ask");
  }

  @Test
  void a_mailed_link_sets_the_password_once_and_ends_other_sessions(
      Visitor visitor, Visitor elsewhere, RunningServer server) {
    String address = People.make(server, Role.APPLICANT);
    elsewhere.signIn(address, People.password(server));
    assertThat(elsewhere.path()).isEqualTo("/applicant/dashboard");
    ask(visitor, address);
    Mail mail = server.mailbox().next(address, RESET_SUBJECT);

    visitor.openLinkIn(mail).type("form:password", "short").press("form:set");
    assertThat(visitor.messageOf("form", "password")).contains("At least 10 characters");
    visitor.type("form:password", address).press("form:set");
    assertThat(visitor.messageOf("form", "password")).as("the own address").isNotEmpty();
    visitor.type("form:password", FRESH).press("form:set");

    assertThat(visitor.text()).contains("all devices are signed out");
    elsewhere.open("/account/profile");
    assertThat(elsewhere.path()).as("signed out at once").isEqualTo("/account/sign-in");
    assertThat(server.mailbox().next(address, "password was changed")).isNotNull();
    visitor.openLinkIn(mail);
    assertThat(visitor.text()).contains("late, used or not complete");
    visitor.signIn(address, People.password(server));
    assertThat(visitor.messages()).startsWith("That is not right");
    visitor.signIn(address, FRESH);
    assertThat(visitor.path()).isEqualTo("/applicant/dashboard");
  }

  @Test
  void two_who_hold_one_link_do_not_both_set_a_password(
      Visitor one, Visitor other, RunningServer server) {
    String address = People.make(server, Role.APPLICANT);
    ask(one, address);
    Mail mail = server.mailbox().next(address, RESET_SUBJECT);
    one.openLinkIn(mail).type("form:password", FRESH);
    other.openLinkIn(mail).type("form:password", "nine tall minarets of Multan");

    one.press("form:set");
    other.press("form:set");

    assertThat(one.text()).contains("Your password is set");
    assertThat(other.text()).contains("late, used or not complete");
  }

  @Test
  void a_person_changes_the_password_on_the_profile_and_stays_signed_in(
      Visitor visitor, Visitor elsewhere, RunningServer server) {
    String address = People.make(server, Role.APPLICANT);
    visitor.signIn(address, People.password(server)).open("/account/profile");
    elsewhere.signIn(address, People.password(server));

    change(visitor, "not my password at all", FRESH);
    assertThat(visitor.messageOf("password", "oldPassword"))
        .startsWith("This is not your current password");
    change(visitor, People.password(server), "1234567890");
    assertThat(visitor.messageOf("password", "newPassword")).contains("guessed first");
    change(visitor, People.password(server), FRESH);

    assertThat(visitor.text()).contains("Your password is changed; other devices are signed out.");
    visitor.open("/account/profile");
    assertThat(visitor.path()).isEqualTo("/account/profile");
    elsewhere.open("/account/profile");
    assertThat(elsewhere.path()).isEqualTo("/account/sign-in");
  }

  /** A moment after it is there, a page goes to the first error, unless somebody has begun. */
  @Test
  void whoever_has_begun_to_type_is_not_led_to_another_field(
      Visitor visitor, RunningServer server) {
    visitor.signInWith(People.make(server, Role.APPLICANT)).open("/account/profile");
    visitor.page().clock().install();
    visitor.page().clock().pauseAt(System.currentTimeMillis() + 60_000);
    change(visitor, People.password(server), "1234567890");
    visitor.page().clock().runFor(200);
    assertThat(focused(visitor)).as("the first error").isEqualTo("password:newPassword");

    change(visitor, People.password(server), "1234567890");
    visitor.field("password:oldPassword").focus();
    visitor.page().clock().runFor(200);
    assertThat(focused(visitor)).as("where somebody has begun").isEqualTo("password:oldPassword");
  }

  private static Object focused(Visitor visitor) {
    return visitor.page().evaluate("() => document.activeElement.name");
  }

  private static void change(Visitor visitor, String old, String fresh) {
    visitor
        .type("password:oldPassword", old)
        .type("password:newPassword", fresh)
        .press("password:change");
  }
}
