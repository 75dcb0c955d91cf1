package pk.gov.hec.dlsei.system.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.GrantedRole;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationForm;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.decision.DecisionKind;
import pk.gov.hec.dlsei.domain.person.IdentityKind;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.SealedCnic;
import pk.gov.hec.dlsei.domain.quota.SeatPools;

/**
 * Invented pools of an open cohort, and pending applications for their seats, written as the
 * platform writes them. Each is a test's own.
 */
@ApplicationScoped
public class Applicants {

  static final CohortId COHORT = new CohortId("cohort-2");
  static final Locale URDU = Locale.forLanguageTag("ur");

  private static final String POLICY = "policy-year2";
  private static final String VERSION = "1.0.0";
  private static final Instant FIRST = Instant.parse("2023-08-01T04:00:00Z");
  private static final AtomicInteger LAST = new AtomicInteger();
  private static final int IN_OFFICE = 10;

  private final Queue<Long> appointed = new ArrayDeque<>();

  @Inject Work work;
  @Inject Vault vault;
  @Inject SeatPools pools;
  @Inject ApplicationRepository applications;

  /**
   * An application that waits for its reviewer.
   *
   * @param id of it
   * @param version that the reviewer sees
   * @param actor the applicant
   * @param email of the applicant
   */
  record Pending(long id, int version, Actor actor, Email email) {}

  /** A pool of its own with so many seats. */
  String pool(int seats) {
    return pool(COHORT, seats);
  }

  /** The same in another cohort. */
  String pool(CohortId cohort, int seats) {
    String key = "invented-" + LAST.incrementAndGet();
    return work.inTransaction(
        () -> {
          pools.create(cohort, key, seats);
          return SeatPools.id(cohort, key);
        });
  }

  /** A university of its own. */
  InstitutionCode university() {
    InstitutionCode code = new InstitutionCode("INV-" + LAST.incrementAndGet());
    work.execute(
        "INSERT INTO institution (code, name, sector, mode, province, city, email_domain,"
            + " pern_account, enrolment)"
            + " VALUES (?, 'Invented University', 'PUBLIC', 'CAMPUS', '', '', '', true, 100)",
        code.value());
    return code;
  }

  /**
   * Leaves the universities of the demo's file alone in the next allotment: those that tests invent
   * would take so many seats of 70 each (SOP1/A4) that nothing is left to divide.
   */
  void forgetInventedUniversities() {
    work.execute("UPDATE institution SET recognised = false WHERE code LIKE 'INV-%'");
  }

  /** The focal person of a university. */
  Actor focalPerson(InstitutionCode university) {
    return staff(GrantedRole.focalPersonOf(university), Role.FOCAL_PERSON, Optional.of(university));
  }

  /** An officer of HEC. */
  Actor officer() {
    return staff(GrantedRole.of(Role.HEC_OFFICER), Role.HEC_OFFICER, Optional.empty());
  }

  /** An administrator. */
  Actor administrator() {
    return inOffice(Role.ADMINISTRATOR);
  }

  /** An operator of jobs. */
  Actor operator() {
    return inOffice(Role.BATCH_OPERATOR);
  }

  /**
   * Somebody whose term ends once ten others were appointed after: else hundreds of operators would
   * be mailed of each run that a test lets fail, before whatever other tests wait for.
   */
  private Actor inOffice(Role role) {
    Actor actor = staff(GrantedRole.of(role), role, Optional.empty());
    synchronized (appointed) {
      appointed.add(actor.accountId());
      if (appointed.size() > IN_OFFICE) {
        work.execute(
            "UPDATE account_role SET ends_on = DATE '2000-01-01' WHERE account_id = ?",
            appointed.remove());
      }
    }
    return actor;
  }

  /** An auditor, who looks at jobs. */
  Actor auditor() {
    return staff(GrantedRole.of(Role.AUDITOR), Role.AUDITOR, Optional.empty());
  }

  private Actor staff(GrantedRole granted, Role role, Optional<InstitutionCode> university) {
    return work.withEntities(
        em -> {
          Person person = new Person("Staff Example", FIRST);
          em.persist(person);
          em.flush();
          Account account =
              new Account(person.id(), Invented.email(), Locale.ENGLISH, FIRST).grant(granted);
          em.persist(account);
          return new Actor(account.id(), person.id(), Set.of(role), university);
        });
  }

  /** One student who reads English. */
  Pending student(String pool, InstitutionCode university) {
    return student(pool, university, Locale.ENGLISH);
  }

  /** One student. */
  Pending student(String pool, InstitutionCode university, Locale language) {
    return work.inTransaction(() -> pending(pool, university, language));
  }

  /** So many students, in the order in which they submitted. */
  List<Pending> students(int howMany, String pool, InstitutionCode university) {
    return work.inTransaction(
        () -> {
          List<Pending> all = new ArrayList<>();
          for (int i = 0; i < howMany; i++) {
            all.add(pending(pool, university, Locale.ENGLISH));
          }
          return all;
        });
  }

  private Pending pending(String pool, InstitutionCode university, Locale language) {
    return work.withEntities(
        em -> {
          Person person = new Person("Student Example " + LAST.incrementAndGet(), FIRST);
          person.identify(IdentityKind.CNIC, SealedCnic.of(Invented.cnic(), vault));
          em.persist(person);
          em.flush();
          Email email = Invented.email();
          Account account =
              new Account(person.id(), email, language, FIRST)
                  .grant(GrantedRole.of(Role.APPLICANT));
          em.persist(account);
          Application application = submitted(person, pool, university);
          em.persist(application);
          em.flush();
          em.persist(letIn(application));
          Actor actor =
              new Actor(account.id(), person.id(), Set.of(Role.APPLICANT), Optional.empty());
          return new Pending(application.id(), application.version(), actor, email);
        });
  }

  private Application submitted(Person person, String pool, InstitutionCode university) {
    Instant at = FIRST.plusSeconds(LAST.incrementAndGet());
    Application application = new Application(person.id(), SeatPools.cohort(pool), at);
    application.fill(
        new ApplicationForm(ApplicantCategory.STUDENT, university, "Physics", "INV-1"));
    application.submit(
        applications.nextPlace(at).in(pool, 3).under(POLICY, VERSION),
        at.plus(Duration.ofHours(24)));
    return application;
  }

  private static Decision letIn(Application application) {
    return new Decision(
        DecisionKind.SUBMITTED,
        application.id(),
        application.submission().orElseThrow().submittedAt(),
        new Decision.Grounds(
            POLICY,
            VERSION,
            List.of("WP2/3.1", "WP2/4.1.2"),
            Map.of("institution", application.form().institution().value())));
  }
}
