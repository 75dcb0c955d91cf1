package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.run.mail.Mail;
import pk.gov.hec.dlsei.system.server.Mailbox;
import pk.gov.hec.dlsei.system.server.RunningServer;

@BrowserTest
class RegistrationLinkIT {

  @Test
  void a_link_used_twice_says_that_the_person_has_confirmed_already(
      Visitor visitor, RunningServer server) {
    Applicant twice = Applicant.fresh().register(visitor);
    Mail mail = mailOf(twice, server);

    twice.confirm(visitor, mail);
    visitor.openLinkIn(mail).press("form:confirm");

    assertThat(visitor.heading()).isEqualTo("You have confirmed already");
  }

  private static Mail mailOf(Applicant applicant, RunningServer server) {
    return server.mailbox().next(applicant.email(), Applicant.CONFIRM_SUBJECT);
  }

  /** A stranger registers somebody else's address; its owner, in good faith, follows the link. */
  @Test
  void nobody_confirms_what_somebody_else_has_registered(Visitor visitor, RunningServer server) {
    Applicant stranger = Applicant.fresh().register(visitor);
    visitor.openLinkIn(mailOf(stranger, server));

    visitor.press("form:confirm");
    assertThat(visitor.messageOf("form", "password")).startsWith("That is not the password");
    visitor.type("form:password", "Owner-of-the-address-1").press("form:confirm");
    assertThat(visitor.messageOf("form", "password")).startsWith("That is not the password");

    assertThat(
            server
                .database()
                .one(Long.class, "SELECT count(*) FROM account WHERE email = ?", stranger.email()))
        .isZero();
    visitor.type("form:password", stranger.password()).press("form:confirm");
    assertThat(visitor.heading()).isEqualTo("Welcome");
  }

  @Test
  void a_link_changed_by_a_letter_is_not_complete(Visitor visitor, RunningServer server) {
    String link = Mailbox.linkIn(mailOf(Applicant.fresh().register(visitor), server));
    char last = link.charAt(link.length() - 2);
    String changed =
        link.substring(0, link.length() - 2)
            + (last == 'x' ? 'y' : 'x')
            + link.charAt(link.length() - 1);

    visitor.open(changed);
    visitor.press("form:confirm");

    assertThat(visitor.heading()).isEqualTo("This link is not complete");
  }

  @Test
  void a_page_without_a_link_says_that_it_is_not_complete(Visitor visitor) {
    visitor.open("/account/confirm");
    visitor.press("form:confirm");

    assertThat(visitor.heading()).isEqualTo("This link is not complete");
  }

  @Test
  void a_late_link_says_so_and_leads_to_the_form(Visitor visitor, RunningServer server) {
    Applicant late = Applicant.fresh().register(visitor);
    Mail mail = mailOf(late, server);
    server
        .database()
        .change(
            "UPDATE pending_registration SET expires_at = now() - interval '1 minute' WHERE email = ?",
            late.email());

    visitor.openLinkIn(mail).press("form:confirm");

    assertThat(visitor.heading()).isEqualTo("This link came too late");
    visitor.follow(visitor.page().locator("main a.btn"));
    assertThat(visitor.path()).isEqualTo("/account/register");
  }

  @Test
  void a_second_account_on_one_cnic_ends_in_a_mail_to_the_first(
      Visitor visitor, RunningServer server) {
    Applicant first = Applicant.fresh().registerAndConfirm(visitor, server);
    Applicant second = Applicant.fresh().withCnic(first.cnic());

    second.register(visitor);

    assertThat(visitor.heading()).isEqualTo("Look into your mailbox");
    assertThat(server.mailbox().next(first.email(), "You are registered with DLSEI already"))
        .isNotNull();
    assertThat(server.mailsTo(second.email())).isEmpty();
  }

  @Test
  void a_second_account_on_one_address_ends_in_a_mail_to_the_first(
      Visitor visitor, RunningServer server) {
    Applicant first = Applicant.fresh().registerAndConfirm(visitor, server);
    Applicant second =
        Applicant.fresh().withEmail(first.email().toUpperCase(java.util.Locale.ROOT));

    second.register(visitor);

    assertThat(visitor.heading()).isEqualTo("Look into your mailbox");
    assertThat(server.mailbox().next(first.email(), "You are registered with DLSEI already"))
        .isNotNull();
  }

  @Test
  void of_two_pending_registrations_on_one_cnic_the_first_to_confirm_gets_it(
      Visitor one, Visitor other, RunningServer server) {
    Applicant early = Applicant.fresh().register(one);
    Applicant quick = Applicant.fresh().withCnic(early.cnic()).register(other);
    Mail earlyMail = mailOf(early, server);

    quick.confirm(other, mailOf(quick, server));
    early.confirm(one, earlyMail);

    assertThat(other.heading()).isEqualTo("Welcome");
    assertThat(one.heading()).isEqualTo("This CNIC or address is registered already");
  }
}
