package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.domain.access.LinkRepository;
import pk.gov.hec.dlsei.domain.access.PasswordHasher;
import pk.gov.hec.dlsei.domain.access.PendingRegistration;
import pk.gov.hec.dlsei.domain.access.RegistrationForm;
import pk.gov.hec.dlsei.domain.access.usecase.ConfirmRegistration;
import pk.gov.hec.dlsei.domain.access.usecase.ConfirmRegistration.Outcome;
import pk.gov.hec.dlsei.domain.access.usecase.RegisterPerson;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.PersonRepository;
import pk.gov.hec.dlsei.domain.person.SealedCnic;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Registering and confirming, each one transaction. */
@InsideTest
class RegistrationIT {

  @Inject @RealTime Clock realTime;
  @Inject Work work;
  @Inject Vault vault;
  @Inject RegisterPerson register;
  @Inject ConfirmRegistration confirm;
  @Inject PasswordHasher hasher;
  @Inject LinkRepository links;
  @Inject PersonRepository persons;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  private SecretLink pending(RegistrationForm form) {
    SecretLink link = SecretLink.fresh();
    SealedCnic cnic = SealedCnic.of(form.cnic(), vault);
    PendingRegistration pending =
        new PendingRegistration(form, cnic, hasher.hash(form.password()), link, realTime.instant());
    work.inTransaction(
        () -> {
          links.add(pending);
          return null;
        });
    return link;
  }

  private int persons(Cnic cnic) {
    return work.query("SELECT 1 FROM person WHERE cnic_lookup = ?", SealedCnic.lookup(cnic, vault))
        .size();
  }

  private List<String> account(RegistrationForm form) {
    return work.query(
        "SELECT id, language, status FROM account WHERE email = ?", form.email().value());
  }

  @Test
  void a_confirmed_registration_leaves_person_account_and_audit() {
    RegistrationForm form = Invented.form();
    register.handle(form);
    Outcome outcome = confirm.handle(Mailbox.awaitLink(form.email().value()), form.password());

    assertThat(outcome).isEqualTo(Outcome.CONFIRMED);
    assertThat(persons(form.cnic())).isOne();
    assertThat(account(form)).singleElement().asString().endsWith("en ACTIVE");
    String id = account(form).get(0).split(" ")[0];
    assertThat(
            work.query("SELECT action, actor FROM audit_event WHERE subject = ?", "account:" + id))
        .containsExactly("REGISTERED " + id);
  }

  @Test
  void a_link_works_once_and_as_it_was_mailed_only() {
    RegistrationForm form = Invented.form();
    SecretLink link = pending(form);
    char last = link.token().charAt(42);
    SecretLink changed = new SecretLink(link.token().substring(0, 42) + (last == 'A' ? 'B' : 'A'));

    assertThat(confirm.handle(changed, form.password())).isEqualTo(Outcome.UNKNOWN);
    assertThat(confirm.handle(link, "Somebody-elses-1")).isEqualTo(Outcome.WRONG_PASSWORD);
    assertThat(confirm.handle(link, form.password())).isEqualTo(Outcome.CONFIRMED);
    assertThat(confirm.handle(link, "Whatever-it-is-1")).isEqualTo(Outcome.USED_BEFORE);
  }

  @Test
  void a_link_is_late_a_day_after() {
    RegistrationForm form = Invented.form();
    SecretLink link = pending(form);
    work.execute(
        "UPDATE pending_registration SET expires_at = now() - interval '1 second' WHERE email = ?",
        form.email().value());

    assertThat(confirm.handle(link, form.password())).isEqualTo(Outcome.LATE);
    assertThat(persons(form.cnic())).isZero();
  }

  @Test
  void a_registration_that_fails_leaves_nothing_and_sends_nothing() {
    RegistrationForm form = Invented.form();
    String email = form.email().value();

    assertThatThrownBy(() -> work.inTransactionThatFails(() -> register.handle(form)))
        .hasStackTraceContaining("fails at its end");
    assertThat(work.query("SELECT 1 FROM pending_registration WHERE email = ?", email)).isEmpty();
    assertThat(work.query("SELECT 1 FROM outbox_message WHERE recipient = ?", email)).isEmpty();

    RegistrationForm next = Invented.form();
    register.handle(next);
    Mailbox.awaitLink(next.email().value());
    assertThat(Mailbox.to(email)).isEmpty();
  }

  @Test
  void a_confirmation_that_fails_leaves_nothing_and_the_link_good() {
    RegistrationForm form = Invented.form();
    SecretLink link = pending(form);

    assertThatThrownBy(
            () -> work.inTransactionThatFails(() -> confirm.handle(link, form.password())))
        .hasStackTraceContaining("fails at its end");
    assertThat(persons(form.cnic())).isZero();
    assertThat(account(form)).isEmpty();
    assertThat(confirm.handle(link, form.password())).isEqualTo(Outcome.CONFIRMED);
  }

  @Test
  void eight_confirmations_of_two_registrations_of_one_cnic_give_one_person() throws Exception {
    Cnic cnic = Invented.cnic();
    List<SecretLink> both =
        List.of(
            pending(Invented.form(cnic, Invented.email())),
            pending(Invented.form(cnic, Invented.email())));
    List<Callable<Outcome>> confirmations =
        IntStream.range(0, 8)
            .<Callable<Outcome>>mapToObj(
                i -> () -> confirm.handle(both.get(i % 2), Invented.PASSWORD))
            .toList();
    List<Outcome> outcomes = work.atOnce(confirmations);

    assertThat(outcomes)
        .containsOnlyOnce(Outcome.CONFIRMED)
        .contains(Outcome.TAKEN)
        .isSubsetOf(Outcome.CONFIRMED, Outcome.USED_BEFORE, Outcome.TAKEN);
    assertThat(persons(cnic)).isOne();
  }

  @Test
  void two_people_of_one_address_give_one_account() throws Exception {
    RegistrationForm first = Invented.form();
    RegistrationForm second = Invented.form(Invented.cnic(), first.email());
    SecretLink one = pending(first);
    SecretLink other = pending(second);
    List<Outcome> outcomes =
        work.atOnce(
            List.of(
                () -> confirm.handle(one, Invented.PASSWORD),
                () -> confirm.handle(other, Invented.PASSWORD)));

    assertThat(outcomes).containsExactlyInAnyOrder(Outcome.CONFIRMED, Outcome.TAKEN);
    assertThat(account(first)).hasSize(1);
    assertThat(persons(first.cnic()) + persons(second.cnic())).isOne();
  }

  @Test
  void a_taken_cnic_is_an_error_that_a_screen_can_tell() {
    Cnic cnic = Invented.cnic();

    assertThatThrownBy(
            () ->
                work.inTransaction(
                    () -> {
                      add(cnic);
                      add(cnic);
                      return null;
                    }))
        .isInstanceOfSatisfying(
            DlseiException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ALREADY_TAKEN))
        .hasMessageNotContaining(cnic.digits());
  }

  private void add(Cnic cnic) {
    Person person = new Person("One", Instant.parse("2023-08-03T04:00:00Z"));
    person.identify(Invented.form().identityKind(), SealedCnic.of(cnic, vault));
    persons.add(person);
  }
}
