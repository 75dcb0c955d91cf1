package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.CnicDispute;
import pk.gov.hec.dlsei.domain.access.DisputeForm;
import pk.gov.hec.dlsei.domain.access.GrantedRole;
import pk.gov.hec.dlsei.domain.access.PendingRegistration;
import pk.gov.hec.dlsei.domain.access.RegistrationForm;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditEvent;
import pk.gov.hec.dlsei.domain.cohort.Cohort;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.notification.Mail;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.notification.OutboxMessage;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.SealedCnic;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** The schema that Flyway makes of an empty database is the one that the entities expect. */
@InsideTest
class MappingIT {

  /** Microseconds are what PostgreSQL keeps. */
  private static final Instant AT = Instant.parse("2023-08-03T04:00:00.123456Z");

  /** Nothing that runs beside these tests looks so far. */
  private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

  @Inject @RealTime Clock realTime;
  @Inject Work work;
  @Inject Vault vault;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  private <T> T readBack(T entity) {
    Object id =
        work.withEntities(
            em -> {
              em.persist(entity);
              em.flush();
              return em.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(entity);
            });
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) entity.getClass();
    T found = work.withEntities(em -> em.find(type, id));
    assertThat(found).isNotNull().isNotSameAs(entity);
    return found;
  }

  @Test
  void every_entity_can_be_selected() {
    Collection<String> selected = work.withEntities(MappingIT::selectAll);

    assertThat(selected)
        .contains("Account", "AuditEvent", "Cohort", "OutboxMessage", "Person")
        .hasSizeGreaterThanOrEqualTo(8);
  }

  private static Collection<String> selectAll(EntityManager em) {
    List<String> names = em.getMetamodel().getEntities().stream().map(EntityType::getName).toList();
    names.forEach(
        name ->
            em.createQuery("SELECT e FROM " + name + " e", Object.class)
                .setMaxResults(3)
                .getResultList());
    return names;
  }

  @Test
  void a_person_with_a_cnic_and_an_account_with_roles() {
    RegistrationForm form = Invented.form();
    Person person = new Person("عائشہ \"O'Neil\" <b> 😀", AT);
    person.identify(form.identityKind(), SealedCnic.of(form.cnic(), vault));
    person.reachAt(form.mobile());
    Person found = readBack(person);

    assertThat(found.name()).isEqualTo("عائشہ \"O'Neil\" <b> 😀");
    assertThat(found.cnic().orElseThrow().open(vault)).isEqualTo(form.cnic());
    assertThat(found.mobile()).contains(form.mobile());
    assertThat(found.identityKind()).contains(form.identityKind());

    Account account =
        new Account(found.id(), form.email(), Locale.forLanguageTag("ur"), AT)
            .grant(GrantedRole.of(Role.HEC_OFFICER))
            .grant(GrantedRole.focalPersonOf(new InstitutionCode("QAU")));
    account.proposeTotp(vault.seal("totp", "JBSWY3DP"));
    account.confirmTotp(AT);
    Account foundAccount = readBack(account);

    assertThat(foundAccount.email()).isEqualTo(form.email());
    assertThat(foundAccount.roles()).containsOnly(Role.HEC_OFFICER, Role.FOCAL_PERSON);
    assertThat(vault.open("totp", foundAccount.totpSecret().orElseThrow())).isEqualTo("JBSWY3DP");
    assertThat(foundAccount.hasSecondFactor()).isTrue();
    assertThat(foundAccount.language().getLanguage()).isEqualTo("ur");
  }

  @Test
  void a_pending_registration() {
    RegistrationForm form = Invented.form();
    SealedCnic cnic = SealedCnic.of(form.cnic(), vault);
    PendingRegistration found =
        readBack(new PendingRegistration(form, cnic, "hash", SecretLink.fresh(), LATER));

    assertThat(found.email()).isEqualTo(form.email());
    assertThat(found.isConfirmed()).isFalse();
    assertThat(found.isExpired(LATER.plus(PendingRegistration.VALID).minusSeconds(1))).isFalse();
    assertThat(found.isExpired(LATER.plus(PendingRegistration.VALID).plusSeconds(1))).isTrue();
    assertThat(found.person(LATER).cnic().orElseThrow().open(vault)).isEqualTo(form.cnic());
  }

  @Test
  void a_dispute() {
    RegistrationForm form = Invented.form();
    DisputeForm dispute =
        new DisputeForm(form.name(), form.cnic(), form.email(), "It is mine.", Locale.ENGLISH);
    CnicDispute found =
        readBack(new CnicDispute(dispute, SealedCnic.of(form.cnic(), vault), "D-MAPPING", AT));

    assertThat(found.filedAt()).isEqualTo(AT);
    assertThat(found.state()).isEqualTo(CnicDispute.State.OPEN);
    assertThat(found.cnic().open(vault)).isEqualTo(form.cnic());
    assertThat(found.explanation()).isEqualTo("It is mine.");
  }

  @Test
  void a_cohort() {
    Cohort cohort = new Cohort(new CohortId("cohort-mapping"), "policy-year2", "1.0.0");
    cohort.open(AT);
    Cohort found = readBack(cohort);

    assertThat(found.state()).isEqualTo(Cohort.State.OPEN);
    assertThat(found.policyVersion()).isEqualTo("1.0.0");
    assertThat(found.basis()).isEqualTo(found.id());
    assertThat(found.own()).isEmpty();
  }

  @Test
  void a_cohort_of_hec_s_own() {
    var own =
        new Cohort.Own(
            new CohortId("cohort-2"),
            Optional.of(new CohortId("cohort-2")),
            new BilingualText("A third year", "تیسرا سال"));
    Cohort cohort = new Cohort(new CohortId("cohort-own"), "policy-year2", "1.0.0", own);
    cohort.open(AT);
    cohort.close(LATER);
    Cohort found = readBack(cohort);

    assertThat(found.state()).isEqualTo(Cohort.State.CLOSED);
    assertThat(found.openedAt()).contains(AT);
    assertThat(found.own()).contains(own);
  }

  @Test
  void a_mail_with_a_secret() {
    Mail mail =
        Mail.of(
                MailTemplate.RESET_PASSWORD,
                Invented.email().value(),
                Locale.forLanguageTag("ur"),
                Map.of("name", "\"عائشہ\""))
            .withSecretPath("/account/new-password?link=x");
    OutboxMessage found = readBack(new OutboxMessage(mail, vault, LATER));

    assertThat(found.due(vault).mail().get()).isEqualTo(mail);
    assertThat(found.due(vault).attempts()).isZero();
  }

  /** Of now: one of long ago would be one that was slipped in. */
  @Test
  void an_audit_event() {
    Instant now = realTime.instant().truncatedTo(ChronoUnit.MICROS);
    AuditEvent event = new AuditEvent(now, AT, null, AuditAction.INSTALLED);
    readBack(event.of("mapping", "{\"a\":1}"));

    assertThat(
            work.query(
                "SELECT business_at AT TIME ZONE 'UTC', at = TIMESTAMPTZ '%s', facts".formatted(now)
                    + " FROM audit_event WHERE subject = 'mapping'"))
        .containsExactly("2023-08-03 04:00:00.123456 t {\"a\":1}");
  }
}
