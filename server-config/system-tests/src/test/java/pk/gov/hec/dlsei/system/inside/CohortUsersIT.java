package pk.gov.hec.dlsei.system.inside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static pk.gov.hec.dlsei.system.inside.EarlierRegister.COHORT_1;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.Finding;
import pk.gov.hec.dlsei.api.cohort.PriorStanding;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.application.ApplicationForm;
import pk.gov.hec.dlsei.domain.application.PriorStandings;
import pk.gov.hec.dlsei.domain.application.usecase.FillDraft;
import pk.gov.hec.dlsei.domain.application.usecase.SubmitApplication;
import pk.gov.hec.dlsei.domain.application.usecase.UploadDocument;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.takeover.Takeover;
import pk.gov.hec.dlsei.domain.takeover.TakeoverState;
import pk.gov.hec.dlsei.domain.takeover.usecase.DecideTakeover;
import pk.gov.hec.dlsei.domain.takeover.usecase.FlagPerson;
import pk.gov.hec.dlsei.domain.takeover.usecase.FlagPerson.Said;
import pk.gov.hec.dlsei.domain.takeover.usecase.UploadTakeover;
import pk.gov.hec.dlsei.domain.takeover.usecase.ViewTakeovers;
import pk.gov.hec.dlsei.system.inside.Applicants.Pending;
import pk.gov.hec.dlsei.system.inside.EarlierRegister.Holder;

/** Cohort I's users are flagged from Coursera's data, barred, or let back (WP2/A.1, A.2). */
@InsideTest
class CohortUsersIT {

  private static final InstitutionCode UNIVERSITY = new InstitutionCode("QAU");
  private static final LocalDate FIRST = LocalDate.of(2023, 7, 1);
  private static final LocalDate LATER = LocalDate.of(2023, 8, 1);
  private static final String HEADER =
      "Name,Email,External ID,Program Name,Member State,Join Date,Invitation Date\n";

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject Holders holders;
  @Inject EarlierRegister register;
  @Inject UploadTakeover upload;
  @Inject DecideTakeover decide;
  @Inject ViewTakeovers view;
  @Inject FlagPerson flagPerson;
  @Inject PriorStandings standings;
  @Inject FillDraft fill;
  @Inject UploadDocument document;
  @Inject SubmitApplication submit;

  private Actor officer;
  private Pending person;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void somebody_with_an_account() {
    officer = applicants.officer();
    register.planCohort1(officer);
    person = applicants.student(applicants.pool(1), UNIVERSITY);
  }

  private long flagged(LocalDate asOf, String state) {
    return flaggedBy(person.email().value() + ",", asOf, state);
  }

  private long flaggedBy(String emailAndId, LocalDate asOf, String state) {
    String file = HEADER + "Some Body,%s,HEC,%s\n".formatted(emailAndId, state);
    long id =
        upload.cohortUsers(
            officer,
            new UploadTakeover.Sent("members.csv", file.getBytes(UTF_8)),
            new Takeover.About(COHORT_1, asOf));
    register.await(officer, id, TakeoverState.READ);
    decide.carryOut(officer, id);
    register.await(officer, id, TakeoverState.DONE);
    return id;
  }

  private PriorStanding standing() {
    return standing(person.actor().personId());
  }

  private PriorStanding standing(long personId) {
    return work.inTransaction(() -> standings.of(personId, COHORT_1));
  }

  @Test
  void a_member_is_a_user_a_removed_one_revoked_and_an_invited_one_neither() {
    assertThat(standing()).isEqualTo(PriorStanding.NONE);
    long id = flagged(FIRST, "Invited,,2023-02-01");
    assertThat(standing()).isEqualTo(PriorStanding.NEVER_ACTIVATED);
    assertThat(view.one(officer, id).takeover().plan())
        .containsEntry("NEVER_ACTIVATED", 1)
        .containsEntry("KNOWN", 1);

    flagged(LATER, "Member,2023-02-03,2023-02-01");
    assertThat(standing()).isEqualTo(PriorStanding.USER);
  }

  @Test
  void newer_data_replace_older_and_older_ones_nothing() {
    flagged(LATER, "Removed,2023-02-03,2023-02-01");
    assertThat(standing()).isEqualTo(PriorStanding.REVOKED);
    flagged(FIRST, "Member,2023-02-03,2023-02-01");
    assertThat(standing()).isEqualTo(PriorStanding.REVOKED);
  }

  @Test
  void flags_that_are_taken_back_let_the_earlier_ones_hold_again() {
    flagged(FIRST, "Invited,,2023-02-01");
    long mistake = flagged(LATER, "Member,2023-02-03,2023-02-02");
    assertThat(standing()).isEqualTo(PriorStanding.USER);

    assertThat(decide.takeBack(officer, mistake, "The export of another programme")).isEqualTo(1);
    assertThat(standing()).isEqualTo(PriorStanding.NEVER_ACTIVATED);
  }

  @Test
  void of_three_files_the_middle_one_taken_back_never_holds_again() {
    flagged(FIRST, "Invited,,2023-02-01");
    long middle = flagged(FIRST.plusDays(1), "Member,2023-02-03,2023-02-02");
    long last = flagged(LATER, "Removed,2023-02-03,2023-02-01");

    assertThat(decide.takeBack(officer, middle, "A mistake")).isZero();
    assertThat(standing()).isEqualTo(PriorStanding.REVOKED);
    assertThat(decide.takeBack(officer, last, "Another one")).isEqualTo(1);
    assertThat(standing()).isEqualTo(PriorStanding.NEVER_ACTIVATED);
  }

  @Test
  void a_learner_without_an_address_is_known_by_the_id() {
    Holder holder = Holder.fresh();
    register.carriedOut(officer, holder.known("2022-10-05", "id-in-an-export"));
    long learner = register.personOf(holder);
    assertThat(standing(learner)).isEqualTo(PriorStanding.NONE);

    flaggedBy(",id-in-an-export", FIRST, "Member,2023-02-03,2023-02-01");
    assertThat(standing(learner)).isEqualTo(PriorStanding.USER);
  }

  @Test
  void newer_data_replace_those_of_the_same_id_until_they_are_taken_back() {
    flaggedBy(",id-of-two-exports", FIRST, "Member,2023-02-03,2023-02-01");
    long newer = flaggedBy(",id-of-two-exports", LATER, "Removed,2023-02-03,2023-02-01");
    String holds =
        "SELECT standing FROM cohort_flag WHERE learner_id = 'id-of-two-exports'"
            + " AND withdrawn_at IS NULL";
    assertThat(work.query(holds)).containsExactly("REVOKED");

    decide.takeBack(officer, newer, "The export of another programme");
    assertThat(work.query(holds)).containsExactly("USER");
  }

  @Test
  void what_began_after_the_cohort_s_last_day_flags_nobody() {
    long id =
        upload.cohortUsers(
            officer,
            new UploadTakeover.Sent(
                "members.csv",
                (HEADER + "Some Body," + person.email().value() + ",,HEC,Member,2023-08-02,\n")
                    .getBytes(UTF_8)),
            new Takeover.About(COHORT_1, LATER));
    register.await(officer, id, TakeoverState.READ);
    assertThat(view.one(officer, id).takeover().plan()).containsEntry("LATER", 1);
    decide.carryOut(officer, id);
    register.await(officer, id, TakeoverState.DONE);
    assertThat(standing()).isEqualTo(PriorStanding.NONE);
  }

  @Test
  void a_table_that_is_no_export_is_refused_as_a_whole() {
    long id =
        upload.cohortUsers(
            officer,
            new UploadTakeover.Sent("people.csv", "name,email\nA,a@b.example\n".getBytes(UTF_8)),
            new Takeover.About(COHORT_1, LATER));
    register.await(officer, id, TakeoverState.UNREADABLE);
  }

  @Test
  void a_day_that_has_not_come_and_another_cohort_are_refused() {
    UploadTakeover.Sent sent = new UploadTakeover.Sent("x.csv", HEADER.getBytes(UTF_8));
    Reviews.refused(
        ErrorCode.NOT_ALLOWED,
        () ->
            upload.cohortUsers(
                officer, sent, new Takeover.About(COHORT_1, LocalDate.of(2099, 1, 1))));
    Reviews.refused(
        ErrorCode.NOT_ALLOWED,
        () -> upload.cohortUsers(officer, sent, new Takeover.About(new CohortId("year-1"), LATER)));
  }

  /** Somebody who used another address then. */
  @Test
  void an_officer_s_word_goes_before_the_data() {
    flagged(LATER, "Member,2023-02-03,2023-02-01");
    flagPerson.handle(
        officer,
        person.actor().personId(),
        new Said(COHORT_1, PriorStanding.REVOKED, "Revoked on 1 May, letter 12"));
    assertThat(standing()).isEqualTo(PriorStanding.REVOKED);

    flagPerson.handle(
        officer,
        person.actor().personId(),
        new Said(COHORT_1, PriorStanding.NONE, "Somebody else's letter"));
    assertThat(standing()).isEqualTo(PriorStanding.NONE);
    assertThat(
            work.query(
                "SELECT action, actor, facts::jsonb ->> 'standing' FROM audit_event"
                    + " WHERE subject = ? ORDER BY id",
                "person:" + person.actor().personId()))
        .containsExactly(
            "PERSON_FLAGGED " + officer.accountId() + " REVOKED",
            "PERSON_FLAGGED " + officer.accountId() + " NONE");
  }

  @Test
  void nobody_but_an_officer_flags_and_none_oneself() {
    Said said = new Said(COHORT_1, PriorStanding.NONE, "A letter");
    Actor focalPerson = applicants.focalPerson(UNIVERSITY);
    Reviews.refused(
        ErrorCode.NOT_ALLOWED,
        () -> flagPerson.handle(focalPerson, person.actor().personId(), said));
    Reviews.refused(
        ErrorCode.NOT_ALLOWED, () -> flagPerson.handle(officer, officer.personId(), said));
  }

  /** An applicant to cohort II with nothing in it yet: what there was is of cohort I. */
  private List<String> applyToCohort2() {
    work.execute("UPDATE application SET cohort = 'cohort-1' WHERE id = ?", person.id());
    work.execute("UPDATE licence SET cohort = 'cohort-1' WHERE application_id = ?", person.id());
    fill.handle(
        person.actor(),
        Applicants.COHORT,
        draft -> new ApplicationForm(ApplicantCategory.STUDENT, UNIVERSITY, "Physics", "R-1"));
    Optional<?> fault =
        document.handle(
            person.actor(), Applicants.COHORT, DocumentKind.STUDENT_CARD, Pictures.card());
    assertThat(fault).isEmpty();
    return submit.handle(person.actor(), Applicants.COHORT).stream()
        .map(Finding::clauseId)
        .toList();
  }

  /** WP2/A.1. */
  @Test
  void a_user_of_cohort_1_is_barred_by_the_clause() {
    flagged(LATER, "Member,2023-02-03,2023-02-01");
    assertThat(applyToCohort2()).containsExactly("WP2/A.1");
  }

  /** WP2/A.2, A.3.P4. */
  @Test
  void a_revoked_one_applies_again_and_the_earlier_application_is_deactivated() {
    person = holders.revoked(applicants.pool(1), UNIVERSITY).application();

    assertThat(applyToCohort2()).isEmpty();

    assertThat(
            work.query(
                "SELECT cohort || ' ' || status || ' ' || priority_class FROM application"
                    + " WHERE person_id = ? ORDER BY cohort",
                person.actor().personId()))
        .containsExactly("cohort-1 DEACTIVATED 3", "cohort-2 PENDING 4");
    assertThat(
            work.query(
                "SELECT clauses FROM decision WHERE application_id = ? AND kind = 'DEACTIVATED'",
                person.id()))
        .containsExactly("[\"WP2/A.2\"]");
  }
}
