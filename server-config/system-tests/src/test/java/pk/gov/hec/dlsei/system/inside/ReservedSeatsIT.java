package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.gov.hec.dlsei.system.inside.NominatedCohort.COHORT;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.cohort.Fee;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.api.value.Rupees;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.usecase.UploadDocument;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.licence.usecase.GiveSeat;
import pk.gov.hec.dlsei.domain.licence.usecase.TakeGeneralSeat;
import pk.gov.hec.dlsei.domain.quota.SeatPools;
import pk.gov.hec.dlsei.domain.review.ReviewReason;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Act;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Outcome;
import pk.gov.hec.dlsei.system.inside.NominatedCohort.Named;

/** A student with a disability and the university's two per cent (SOP1/F4, reading R17). */
@InsideTest
class ReservedSeatsIT {

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject NominatedCohort nominated;
  @Inject DecideApplication decide;
  @Inject TakeGeneralSeat general;
  @Inject ApplicationRepository applications;
  @Inject UploadDocument upload;
  @Inject SeatPools pools;
  @Inject GiveSeat seats;

  private Actor officer;
  private Actor focalPerson;
  private String students;
  private String disability;
  private InstitutionCode university;

  /**
   * A nominated student.
   *
   * @param id of the application
   * @param actor who applies
   */
  private record Student(long id, Actor actor) {}

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void a_university_with_one_general_and_one_reserved_seat() {
    officer = applicants.officer();
    nominated.open(officer);
    university = nominated.university(1, 1);
    focalPerson = nominated.focalPerson(university);
    String key = "nominated/" + university.value().toLowerCase(Locale.ROOT);
    students = key + "-students";
    disability = key + "-disability";
  }

  private List<Student> nominate(int howMany, String disabled) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < howMany; i++) {
      lines.append(Named.fresh().line("student", "16", disabled));
    }
    long list = nominated.registered(focalPerson, officer, lines.toString());
    return work
        .query("SELECT application_id FROM nomination WHERE list_id = ? ORDER BY line", list)
        .stream()
        .map(id -> student(Long.parseLong(id)))
        .toList();
  }

  private Student student(long id) {
    long person = number("SELECT person_id FROM application WHERE id = ?", id);
    long account = number("SELECT id FROM account WHERE person_id = ?", person);
    return new Student(id, new Actor(account, person, Set.of(Role.APPLICANT), Optional.empty()));
  }

  private long number(String sql, long of) {
    return Long.parseLong(work.query(sql, of).get(0));
  }

  private Outcome approve(Student student) {
    int version = (int) number("SELECT version FROM application WHERE id = ?", student.id());
    return decide.handle(
        focalPerson,
        new DecideApplication.Order(student.id(), version, Act.APPROVE, ReviewReason.NONE, ""));
  }

  private void upload(Student student) {
    assertThat(
            upload.handle(
                student.actor(), COHORT, DocumentKind.DISABILITY_CERTIFICATE, Invented.picture()))
        .isEmpty();
  }

  private List<Student> approved(int howMany) {
    List<Student> all = nominate(howMany, "yes");
    for (Student student : all) {
      upload(student);
      approve(student);
    }
    return all;
  }

  private String standing(Student student) {
    return work.query("SELECT status || ' ' || pool FROM application WHERE id = ?", student.id())
        .get(0);
  }

  private void holds() {
    for (String pool : List.of(students, disability)) {
      assertThat(Invariant.SEAT_COUNTERS.breachesIn(pool, work)).isEmpty();
      assertThat(Invariant.SEAT_ORDER.breachesIn(pool, work)).isEmpty();
    }
  }

  /** SOP1/F4: "Government-issued disability certificate is required to be eligible". */
  @Test
  void nobody_gets_a_reserved_seat_without_the_certificate() {
    Student student = nominate(1, "yes").get(0);
    assertThat(approve(student)).isEqualTo(Outcome.CERTIFICATE_MISSING);
    assertThat(standing(student)).isEqualTo("PENDING " + disability);

    upload(student);
    assertThat(approve(student)).isEqualTo(Outcome.APPROVED);
    assertThat(standing(student)).isEqualTo("APPROVED " + disability);
  }

  @Test
  void who_waits_for_a_reserved_seat_takes_a_general_one_against_the_fee() {
    Student second = approved(2).get(1);
    assertThat(standing(second)).isEqualTo("WAITING " + disability);
    assertThat(
            work.inTransaction(() -> general.offer(applications.find(second.id()).orElseThrow())))
        .hasValueSatisfying(
            offer -> {
              assertThat(offer.fee()).map(Fee::amount).contains(new Rupees(4_000));
              assertThat(offer.clause().id()).isEqualTo("SOP1/F1");
            });
    general.handle(second.actor(), second.id());

    assertThat(standing(second)).isEqualTo("APPROVED " + students);
    assertThat(
            work.query(
                "SELECT kind || ' ' || clauses || ' ' || pool FROM decision"
                    + " WHERE application_id = ? AND pool IS NOT NULL ORDER BY id",
                second.id()))
        .containsExactly(
            "WAITING [\"SOP1/R1\"] " + disability,
            "LEFT [\"SOP1/R1\",\"SOP1/F1\"] " + disability,
            "WAITING [\"SOP1/R1\"] " + students,
            "SEAT [\"SOP1/R1\"] " + students);
    holds();
  }

  /** R06: the place is that of the submission, not of the change. */
  @Test
  void where_no_general_seat_is_free_the_place_is_kept() {
    Student early = approved(2).get(1);
    List<Student> others = nominate(2, "");
    general.handle(early.actor(), early.id());

    assertThat(standing(early)).isEqualTo("WAITING " + students);
    assertThat(standing(others.get(1))).isEqualTo("WAITING " + students);
    work.change(
        () -> {
          pools.lock(students);
          pools.resize(students, 2);
          seats.serve(students);
        });
    assertThat(standing(early)).isEqualTo("APPROVED " + students);
    assertThat(standing(others.get(1))).isEqualTo("WAITING " + students);
    holds();
  }

  @Test
  void a_button_pressed_twice_at_once_leaves_once() throws Exception {
    Student second = approved(2).get(1);
    Callable<String> press =
        () -> {
          try {
            general.handle(second.actor(), second.id());
            return "taken";
          } catch (DlseiException e) {
            return e.code().name();
          }
        };

    assertThat(work.atOnce(4, press)).containsOnlyOnce("taken").contains("CHANGED_MEANWHILE");
    assertThat(standing(second)).isEqualTo("APPROVED " + students);
    holds();
  }

  @Test
  void only_who_waits_for_a_reserved_seat_is_offered_another() {
    Student reserved = approved(1).get(0);
    Student waiting = nominate(2, "").get(1);

    Reviews.refused(
        ErrorCode.CHANGED_MEANWHILE, () -> general.handle(reserved.actor(), reserved.id()));
    Reviews.refused(
        ErrorCode.CHANGED_MEANWHILE, () -> general.handle(waiting.actor(), waiting.id()));
    Reviews.refused(ErrorCode.NOT_FOUND, () -> general.handle(reserved.actor(), waiting.id()));
  }
}
