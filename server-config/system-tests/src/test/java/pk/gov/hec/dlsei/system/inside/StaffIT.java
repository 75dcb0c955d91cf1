package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.gov.hec.dlsei.system.inside.Reviews.refused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.access.usecase.ReadSession;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.staff.Appointment;
import pk.gov.hec.dlsei.domain.staff.AppointmentForm.Term;
import pk.gov.hec.dlsei.domain.staff.usecase.DecideAppointment;
import pk.gov.hec.dlsei.domain.staff.usecase.ManageAccount;
import pk.gov.hec.dlsei.domain.staff.usecase.ProposeAppointment;
import pk.gov.hec.dlsei.domain.staff.usecase.ReadStaff;
import pk.gov.hec.dlsei.domain.staff.usecase.TakeRoleAway;

/** Roles of staff are taken away by one administrator, at once. */
@InsideTest
class StaffIT {

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject Colleagues colleagues;
  @Inject ProposeAppointment propose;
  @Inject DecideAppointment decide;
  @Inject TakeRoleAway takeRoleAway;
  @Inject ManageAccount manage;
  @Inject ReadStaff read;
  @Inject ReadSession session;

  private Actor one;
  private Actor other;
  private Email email;
  private LocalDate today;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void twoAdministrators() {
    one = applicants.administrator();
    other = applicants.administrator();
    email = Invented.email();
    today = colleagues.today();
  }

  private Appointment appointment(long id) {
    return read.appointment(one, id).orElseThrow();
  }

  @Test
  void a_role_taken_away_is_gone_at_once_and_the_person_told() {
    long id = colleagues.appointed(one, other, email, Role.FOCAL_PERSON);
    Account before = colleagues.account(email);
    assertThat(session.handle(before.id(), before.credentialsVersion()))
        .as("without a second factor")
        .isEmpty();
    colleagues.withSecondFactor(email);
    assertThat(session.handle(before.id(), before.credentialsVersion())).isPresent();

    takeRoleAway.handle(one, before.id(), Role.FOCAL_PERSON, "Has left.");

    assertThat(session.handle(before.id(), before.credentialsVersion())).isEmpty();
    assertThat(colleagues.account(email).roles()).isEmpty();
    assertThat(appointment(id).reason()).contains("Has left.");
    assertThat(colleagues.mails(email)).containsExactly("WELCOME_STAFF", "APPOINTMENT_ENDED");
    refused(
        ErrorCode.NOT_FOUND,
        () -> takeRoleAway.handle(one, before.id(), Role.FOCAL_PERSON, "Again."));
  }

  @Test
  void of_two_who_take_each_others_role_at_once_one_stays() throws Exception {
    List<String> all =
        work.atOnce(
            List.<Callable<String>>of(
                () -> taken(one, other.accountId()), () -> taken(other, one.accountId())));

    assertThat(all).containsExactlyInAnyOrder("taken", "NOT_ALLOWED");
    assertThat(List.of(colleagues.account(one).roles(), colleagues.account(other).roles()))
        .containsExactlyInAnyOrder(Set.of(), Set.of(Role.ADMINISTRATOR));
  }

  private String taken(Actor by, long from) {
    try {
      takeRoleAway.handle(by, from, Role.ADMINISTRATOR, "Test.");
      return "taken";
    } catch (DlseiException e) {
      return e.code().name();
    }
  }

  @Test
  void the_last_administrator_stays() {
    String others =
        "status = '%s' WHERE status = '%s' AND id <> ? AND id IN"
            + " (SELECT account_id FROM account_role WHERE role = 'ADMINISTRATOR')";
    work.execute("UPDATE account SET " + others.formatted("DISABLED", "ACTIVE"), one.accountId());
    try {
      refused(
          ErrorCode.NOT_ALLOWED,
          () -> takeRoleAway.handle(one, one.accountId(), Role.ADMINISTRATOR, "Tired."));
    } finally {
      work.execute("UPDATE account SET " + others.formatted("ACTIVE", "DISABLED"), one.accountId());
    }
    takeRoleAway.handle(one, one.accountId(), Role.ADMINISTRATOR, "Others are there.");
    assertThat(colleagues.account(one).roles()).isEmpty();
  }

  @Test
  void the_last_one_whose_days_are_not_over_stays() {
    String others =
        "UPDATE account_role SET ends_on = %s WHERE role = 'ADMINISTRATOR' AND account_id <> ?";
    work.execute("UPDATE account_role SET starts_on = NULL WHERE role = 'ADMINISTRATOR'");
    String yesterday = "DATE '" + today.minusDays(1) + "'";
    work.execute(others.formatted(yesterday), one.accountId());
    try {
      refused(
          ErrorCode.NOT_ALLOWED,
          () -> takeRoleAway.handle(one, one.accountId(), Role.ADMINISTRATOR, "Tired."));
    } finally {
      work.execute(others.formatted("NULL"), one.accountId());
    }
  }

  @Test
  void a_disabled_account_loses_its_roles_and_gets_none_back_when_it_is_enabled() {
    long id = colleagues.appointed(one, other, email, Role.HEC_OFFICER);
    Account account = colleagues.account(email);
    manage.disable(one, account.id(), "Under inquiry.");

    assertThat(colleagues.account(email).isActive()).isFalse();
    assertThat(colleagues.account(email).roles()).isEmpty();
    assertThat(appointment(id).state()).isEqualTo(Appointment.State.ENDED);
    assertThat(session.handle(account.id(), account.credentialsVersion())).isEmpty();
    refused(ErrorCode.CHANGED_MEANWHILE, () -> manage.disable(one, account.id(), "Again."));
    long again = colleagues.proposed(one, email, Role.HEC_OFFICER);
    refused(ErrorCode.NOT_FOUND, () -> decide.confirm(other, again));

    manage.enable(one, account.id(), "Cleared.");
    assertThat(colleagues.account(email).isActive()).isTrue();
    assertThat(colleagues.account(email).roles()).isEmpty();
    assertThat(colleagues.mails(email))
        .containsExactly("WELCOME_STAFF", "ACCOUNT_DISABLED", "ACCOUNT_ENABLED");
  }

  @Test
  void a_lost_second_factor_is_set_up_anew_and_no_session_survives() {
    Actor officer = applicants.officer();
    work.execute(
        "UPDATE account SET totp_sealed = '\\x01', totp_key_id = 'k', totp_confirmed_at = now()"
            + " WHERE id = ?",
        officer.accountId());
    int version = colleagues.account(officer).credentialsVersion();

    manage.forgetSecondFactor(one, officer.accountId(), "Telephone lost.");

    assertThat(colleagues.account(officer).hasSecondFactor()).isFalse();
    assertThat(colleagues.account(officer).totpSecret()).isEmpty();
    assertThat(session.handle(officer.accountId(), version)).isEmpty();
  }

  @Test
  void nobody_manages_the_own_account_and_nobody_else_manages_any() {
    refused(ErrorCode.NOT_ALLOWED, () -> manage.disable(one, one.accountId(), "Test."));
    refused(ErrorCode.NOT_ALLOWED, () -> manage.forgetSecondFactor(one, one.accountId(), "Test."));
    Actor officer = applicants.officer();
    long id = colleagues.proposed(one, email, Role.HEC_OFFICER);
    refused(
        ErrorCode.NOT_ALLOWED,
        () ->
            propose.handle(
                officer, colleagues.form(email, Role.ADMINISTRATOR, new Term(today, null))));
    refused(ErrorCode.NOT_ALLOWED, () -> decide.confirm(officer, id));
    refused(ErrorCode.NOT_ALLOWED, () -> decide.decline(officer, id, "Test."));
    refused(
        ErrorCode.NOT_ALLOWED,
        () -> takeRoleAway.handle(officer, one.accountId(), Role.ADMINISTRATOR, "Test."));
    refused(ErrorCode.NOT_ALLOWED, () -> manage.disable(officer, one.accountId(), "Test."));
    refused(ErrorCode.NOT_ALLOWED, () -> manage.enable(officer, one.accountId(), "Test."));
    refused(ErrorCode.NOT_ALLOWED, () -> read.user(officer, one.accountId()));
    refused(ErrorCode.NOT_ALLOWED, () -> read.proposed(officer));
  }
}
