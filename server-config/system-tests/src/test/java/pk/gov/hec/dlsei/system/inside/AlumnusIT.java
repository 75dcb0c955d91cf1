package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.gov.hec.dlsei.system.inside.NominatedCohort.COHORT;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.Finding;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.GrantedRole;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.application.ApplicationForm;
import pk.gov.hec.dlsei.domain.application.usecase.FillDraft;
import pk.gov.hec.dlsei.domain.application.usecase.SubmitApplication;
import pk.gov.hec.dlsei.domain.application.usecase.UploadDocument;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.person.IdentityKind;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.SealedCnic;
import pk.gov.hec.dlsei.domain.quota.SeatPools;
import pk.gov.hec.dlsei.domain.review.usecase.OpenForReview;

/** Alumni register by themselves and wait for the payment (SOP1/R4, R6, E4; R35, R36). */
@InsideTest
class AlumnusIT {

  /** The cohort's launch is 1 August 2023. */
  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 8, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(2023, 8, 1);

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject NominatedCohort nominated;
  @Inject SeatPools pools;
  @Inject Vault vault;
  @Inject FillDraft fill;
  @Inject UploadDocument upload;
  @Inject SubmitApplication submit;
  @Inject OpenForReview review;

  private final Email email = Invented.email();
  private InstitutionCode university;
  private Actor person;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void somebody_who_graduated() {
    nominated.open(applicants.officer());
    work.change(() -> pools.create(COHORT, "alumni", 1_200));
    university = nominated.university(5, 0);
    person =
        work.withEntities(
            em -> {
              Person graduate = new Person("Graduate Example", Instant.EPOCH);
              graduate.identify(IdentityKind.CNIC, SealedCnic.of(Invented.cnic(), vault));
              em.persist(graduate);
              em.flush();
              Account account =
                  new Account(graduate.id(), email, Locale.ENGLISH, Instant.EPOCH)
                      .grant(GrantedRole.of(Role.APPLICANT));
              em.persist(account);
              return new Actor(
                  account.id(), graduate.id(), Set.of(Role.APPLICANT), Optional.empty());
            });
  }

  private List<String> failed(ApplicantCategory category, LocalDate graduated) {
    ApplicationForm form =
        new ApplicationForm(category, university, "Physics", "R-1").graduated(graduated);
    fill.handle(person, COHORT, draft -> form);
    if (category == ApplicantCategory.ALUMNUS) {
      assertThat(upload.handle(person, COHORT, DocumentKind.FINAL_TRANSCRIPT, Invented.picture()))
          .isEmpty();
    }
    return submit.handle(person, COHORT).stream().map(Finding::clauseId).toList();
  }

  private List<String> state() {
    return work.query(
        "SELECT status || ' ' || pool || ' ' || (decide_by IS NULL) FROM application"
            + " WHERE person_id = ? AND status <> 'DRAFT'",
        person.personId());
  }

  @Test
  void a_graduate_of_the_last_two_years_keeps_a_place_and_waits_for_the_payment() {
    assertThat(failed(ApplicantCategory.ALUMNUS, FIRST_DAY)).isEmpty();

    assertThat(state()).containsExactly("AWAITING_PAYMENT nominated/alumni true");
    assertThat(work.query("SELECT template FROM outbox_message WHERE recipient = ?", email.value()))
        .containsExactly("PAYMENT_AWAITED");
  }

  @Test
  void the_last_day_counts_too() {
    assertThat(failed(ApplicantCategory.ALUMNUS, LAST_DAY)).isEmpty();
  }

  @Test
  void a_day_too_early_or_too_late_is_refused_by_its_clause() {
    assertThat(failed(ApplicantCategory.ALUMNUS, FIRST_DAY.minusDays(1)))
        .containsExactly("SOP1/E4");
    assertThat(failed(ApplicantCategory.ALUMNUS, LAST_DAY.plusDays(1))).containsExactly("SOP1/E4");
    assertThat(state()).isEmpty();
  }

  /** Nobody decides before the payment (SOP1/R6). */
  @Test
  void no_reviewer_finds_it_before_the_payment() {
    failed(ApplicantCategory.ALUMNUS, LAST_DAY);
    long id =
        Long.parseLong(
            work.query("SELECT id FROM application WHERE person_id = ?", person.personId()).get(0));
    Actor focalPerson = applicants.focalPerson(university);

    Reviews.refused(ErrorCode.NOT_FOUND, () -> review.handle(focalPerson, id));
  }

  /** SOP1/R2: the focal person nominates them. */
  @Test
  void students_and_faculty_do_not_apply_by_the_form() {
    assertThat(failed(ApplicantCategory.FACULTY, null)).containsExactly("SOP1/R2");
    assertThat(failed(ApplicantCategory.STUDENT, null)).contains("SOP1/R2");
  }
}
