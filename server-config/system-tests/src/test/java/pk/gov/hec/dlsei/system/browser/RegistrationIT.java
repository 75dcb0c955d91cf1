package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.run.mail.Mail;
import pk.gov.hec.dlsei.system.server.RunningServer;

@BrowserTest
class RegistrationIT {

  @Test
  void a_person_registers_confirms_and_signs_in_by_address_and_by_cnic(
      Visitor visitor, RunningServer server) {
    Applicant nadia = Applicant.fresh();

    nadia.withCnic(nadia.dashedCnic()).register(visitor);

    assertThat(visitor.heading()).isEqualTo("Look into your mailbox");
    Mail mail = server.mailbox().next(nadia.email(), Applicant.CONFIRM_SUBJECT);
    visitor.openLinkIn(mail);
    assertThat(accounts(server, nadia)).as("opening the link changes nothing").isZero();
    visitor.press("form:confirm");
    assertThat(visitor.heading()).isEqualTo("Welcome");
    assertThat(accounts(server, nadia)).isOne();
    visitor.signIn(nadia.email(), nadia.password());
    assertThat(visitor.heading()).isEqualTo(nadia.name());
    visitor.signOut().signIn(nadia.dashedCnic(), nadia.password());
    assertThat(visitor.heading()).isEqualTo(nadia.name());
  }

  private static long accounts(RunningServer server, Applicant applicant) {
    return server
        .database()
        .one(Long.class, "SELECT count(*) FROM account WHERE email = ?", applicant.email());
  }
}
