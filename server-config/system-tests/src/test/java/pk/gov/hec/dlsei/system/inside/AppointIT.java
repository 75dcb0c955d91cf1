package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pk.gov.hec.dlsei.system.inside.Reviews.refused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.access.usecase.ReadSession;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.staff.Appointment;
import pk.gov.hec.dlsei.domain.staff.AppointmentForm.Term;
import pk.gov.hec.dlsei.domain.staff.usecase.DecideAppointment;
import pk.gov.hec.dlsei.domain.staff.usecase.ProposeAppointment;
import pk.gov.hec.dlsei.domain.staff.usecase.ReadStaff;
import pk.gov.hec.dlsei.domain.staff.usecase.TakeRoleAway;

/** Roles of staff are given by two administrators. */
@InsideTest
class AppointIT {

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject Colleagues colleagues;
  @Inject ProposeAppointment propose;
  @Inject DecideAppointment decide;
  @Inject TakeRoleAway takeRoleAway;
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
  void somebody_new_needs_two_administrators() {
    long id = colleagues.proposed(one, email, Role.HEC_OFFICER);
    assertThat(work.query("SELECT 1 FROM account WHERE email = ?", email.value())).isEmpty();

    refused(ErrorCode.NOT_ALLOWED, () -> decide.confirm(one, id));
    decide.confirm(other, id);

    assertThat(colleagues.account(email).roles()).containsExactly(Role.HEC_OFFICER);
    assertThat(colleagues.mails(email)).containsExactly("WELCOME_STAFF");
    assertThat(appointment(id).decidedBy()).contains(other.accountId());
    assertThat(
            work.query(
                "SELECT action, actor FROM audit_event WHERE subject = ? ORDER BY id",
                "appointment:" + id))
        .containsExactly(
            "APPOINTMENT_PROPOSED " + one.accountId(),
            "APPOINTMENT_CONFIRMED " + other.accountId());
    refused(ErrorCode.CHANGED_MEANWHILE, () -> decide.confirm(other, id));
  }

  @Test
  void the_other_administrators_are_told() {
    long before = told(other);
    colleagues.proposed(one, email, Role.HEC_OFFICER);

    assertThat(told(other)).isEqualTo(before + 1);
    assertThat(told(one)).isZero();
  }

  private long told(Actor administrator) {
    Email address = colleagues.account(administrator).email();
    return colleagues.mails(address).stream().filter("APPOINTMENT_PROPOSED"::equals).count();
  }

  @Test
  void what_somebody_proposed_who_administers_no_longer_is_not_confirmed() {
    long id = colleagues.proposed(one, email, Role.HEC_OFFICER);
    takeRoleAway.handle(other, one.accountId(), Role.ADMINISTRATOR, "Has left.");

    refused(ErrorCode.NOT_ALLOWED, () -> decide.confirm(other, id));
    assertThat(work.query("SELECT 1 FROM account WHERE email = ?", email.value())).isEmpty();
  }

  @Test
  void the_database_takes_no_confirmation_of_the_one_who_proposed() {
    long id = colleagues.proposed(one, email, Role.HEC_OFFICER);
    String confirm =
        "UPDATE appointment SET state = 'CONFIRMED', decided_at = now(), decided_by = ?,"
            + " account_id = ? WHERE id = ?";

    assertThatThrownBy(() -> work.execute(confirm, one.accountId(), other.accountId(), id))
        .hasRootCauseMessage(violated("appointment_confirmed_by_another", "appointment"));
    assertThatThrownBy(() -> work.execute(confirm, other.accountId(), other.accountId(), id))
        .hasRootCauseMessage(violated("appointment_confirmed_by_another", "appointment"));
  }

  private static String violated(String constraint, String table) {
    return "ERROR: new row for relation \"%s\" violates check constraint \"%s\""
        .formatted(table, constraint);
  }

  @Test
  void nobody_confirms_the_own_role() {
    Email own = colleagues.account(other).email();
    long id = colleagues.proposed(one, own, Role.HEC_OFFICER);

    refused(ErrorCode.NOT_ALLOWED, () -> decide.confirm(other, id));
    assertThat(colleagues.account(other).roles()).containsExactly(Role.ADMINISTRATOR);
  }

  @Test
  void an_address_has_a_role_once_until_it_is_declined_or_ended() {
    long id = colleagues.proposed(one, email, Role.HEC_OFFICER);
    refused(ErrorCode.ALREADY_TAKEN, () -> colleagues.proposed(one, email, Role.HEC_OFFICER));
    decide.decline(other, id, "No such letter.");
    assertThat(appointment(id).state()).isEqualTo(Appointment.State.DECLINED);

    colleagues.appointed(one, other, email, Role.HEC_OFFICER);
    refused(ErrorCode.ALREADY_TAKEN, () -> colleagues.proposed(one, email, Role.HEC_OFFICER));
    takeRoleAway.handle(one, colleagues.account(email).id(), Role.HEC_OFFICER, "Has left.");
    colleagues.appointed(one, other, email, Role.HEC_OFFICER);
    assertThat(colleagues.account(email).roles()).containsExactly(Role.HEC_OFFICER);
  }

  @Test
  void somebody_with_an_account_gets_the_role_there() {
    Actor officer = applicants.officer();
    Email address = colleagues.account(officer).email();
    colleagues.appointed(one, other, address, Role.FINANCE_OFFICER);

    assertThat(colleagues.account(officer).roles())
        .containsExactlyInAnyOrder(Role.HEC_OFFICER, Role.FINANCE_OFFICER);
    assertThat(colleagues.mails(address)).containsExactly("APPOINTED");
  }

  @Test
  void who_stands_in_has_the_role_on_those_days_only() {
    Term leave = new Term(today.plusDays(2), today.plusDays(5));
    decide.confirm(other, propose.handle(one, colleagues.form(email, Role.FOCAL_PERSON, leave)));
    Account account = colleagues.withSecondFactor(email);

    for (int day : List.of(0, 1, 6)) {
      assertThat(account.actor(today.plusDays(day)).roles()).isEmpty();
      assertThat(account.actor(today.plusDays(day)).institution()).isEmpty();
    }
    for (int day : List.of(2, 5)) {
      assertThat(account.actor(today.plusDays(day)).roles()).containsExactly(Role.FOCAL_PERSON);
      assertThat(account.actor(today.plusDays(day)).institution())
          .contains(new InstitutionCode("QAU"));
    }
    assertThat(session.handle(account.id(), account.credentialsVersion()).orElseThrow().roles())
        .as("today")
        .isEmpty();
  }

  @Test
  void an_appointment_that_is_over_makes_room_for_the_next() {
    Term past = new Term(today.minusDays(9), today.minusDays(1));
    long first = propose.handle(one, colleagues.form(email, Role.FOCAL_PERSON, past));
    decide.confirm(other, first);

    long second = colleagues.appointed(one, other, email, Role.FOCAL_PERSON);

    assertThat(appointment(first).state()).isEqualTo(Appointment.State.ENDED);
    assertThat(appointment(second).state()).isEqualTo(Appointment.State.CONFIRMED);
    assertThat(colleagues.account(email).actor(today).roles()).containsExactly(Role.FOCAL_PERSON);
  }
}
