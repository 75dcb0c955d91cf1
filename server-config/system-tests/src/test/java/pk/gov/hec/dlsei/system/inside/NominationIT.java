package pk.gov.hec.dlsei.system.inside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static pk.gov.hec.dlsei.system.inside.NominatedCohort.COHORT;
import static pk.gov.hec.dlsei.system.inside.NominatedCohort.HEADER;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.usecase.ClaimAccount;
import pk.gov.hec.dlsei.domain.access.usecase.RequestPasswordReset;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.nomination.NominationState;
import pk.gov.hec.dlsei.domain.nomination.usecase.DecideNominations;
import pk.gov.hec.dlsei.domain.nomination.usecase.UploadNominations;
import pk.gov.hec.dlsei.domain.nomination.usecase.ViewNominations;
import pk.gov.hec.dlsei.domain.time.Karachi;
import pk.gov.hec.dlsei.system.inside.NominatedCohort.Named;

/** Nominations of year 1 (SOP1/R1 to R3). */
@InsideTest
class NominationIT {

  private static final LocalDate LAST_DAY = LocalDate.of(2024, 7, 31);

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject NominatedCohort nominated;
  @Inject UploadNominations upload;
  @Inject DecideNominations decide;
  @Inject ViewNominations view;
  @Inject ClaimAccount claim;
  @Inject RequestPasswordReset reset;
  @Inject Clock clock;

  private Actor officer;
  private InstitutionCode university;
  private Actor focalPerson;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void a_university_with_two_seats() {
    officer = applicants.officer();
    nominated.open(officer);
    university = nominated.university(2, 1);
    focalPerson = nominated.focalPerson(university);
  }

  /** R06: inside a list, the order of the lines. */
  @Test
  void the_lines_are_served_in_their_order_and_hold_nothing_personal_afterwards() {
    Named first = Named.fresh();
    String lines = first.student() + Named.fresh().student() + Named.fresh().student();
    long id = nominated.registered(focalPerson, officer, lines);

    assertThat(nominated.statuses(officer, id)).containsExactly("APPROVED", "APPROVED", "WAITING");
    assertThat(
            work.query(
                "SELECT count(*) FROM nomination WHERE list_id = ? AND name IS NOT NULL", id))
        .containsExactly("0");
    assertThat(
            work.query(
                "SELECT d.kind || ' ' || d.clauses FROM decision d JOIN nomination n"
                    + " ON n.application_id = d.application_id WHERE n.list_id = ? AND n.line = 2"
                    + " ORDER BY d.id",
                id))
        .containsExactly(
            "SUBMITTED [\"SOP1/R2\",\"SOP1/R3\",\"SOP1/R1\"]",
            "APPROVED [\"SOP1/R2\"]",
            "SEAT [\"SOP1/R1\"]");
  }

  @Test
  void a_nominated_person_claims_the_account_with_the_own_number_only() {
    Named person = Named.fresh();
    nominated.registered(focalPerson, officer, person.student());

    SecretLink link = Mailbox.awaitLink(person.email().value());
    assertThat(claim.handle(link, Invented.cnic(), Invented.PASSWORD))
        .isEqualTo(ClaimAccount.Outcome.WRONG_CNIC);
    assertThat(claim.handle(link, person.cnic(), Invented.PASSWORD))
        .isEqualTo(ClaimAccount.Outcome.CLAIMED);
    assertThat(claim.handle(link, person.cnic(), Invented.PASSWORD))
        .isEqualTo(ClaimAccount.Outcome.LINK_VOID);
  }

  /** Else whoever reads at a mistyped address would get the account without the number. */
  @Test
  void forgotten_password_mails_an_unclaimed_account_another_link_to_claim_it() {
    Named person = Named.fresh();
    nominated.registered(focalPerson, officer, person.student());
    reset.handle(person.email().value());

    assertThat(
            work.query(
                "SELECT template FROM outbox_message WHERE recipient = ? ORDER BY id",
                person.email().value()))
        .containsExactlyInAnyOrder("NOMINATED", "APPLICATION_APPROVED", "CLAIM_ACCOUNT");
  }

  @Test
  void each_bad_line_is_named_by_number_column_and_reason() {
    Named known = Named.fresh();
    String formula = Named.fresh().student().replace("Nominated Example", "=cmd|' /C calc'!A0");
    String young = Named.fresh().line("student", "14", "");
    String staff = Named.fresh().line("staff", "", "");
    long id =
        nominated.read(
            focalPerson,
            known.student()
                + known.student()
                + formula
                + young
                + staff
                + Named.fresh().student().replace(",Physics", "")
                + "Nobody\n"
                + "Rounded,3.42010891231E+12,a@example.org,3001234567,student,Physics,R-1,16,perhaps\n");

    assertThat(nominated.faults(focalPerson, id))
        .contains(
            "3 CNIC TWICE 2",
            "3 EMAIL TWICE 2",
            "4 NAME FORMULA =cmd|' /C calc'!A0",
            "5 CATEGORY NOT_ELIGIBLE SOP1/E1",
            "6 CATEGORY CATEGORY_NOT_NOMINATED staff",
            "8 CNIC MISSING",
            "8 EMAIL MISSING",
            "9 CNIC ROUNDED 3.42010891231E+12",
            "9 DISABILITY YES_OR_NO perhaps");
  }

  @Test
  void the_good_lines_go_where_it_is_chosen_so() {
    long id = nominated.read(focalPerson, Named.fresh().student() + "Nobody\n");

    Reviews.refused(ErrorCode.NOT_ALLOWED, () -> decide.send(focalPerson, id, false));
    decide.send(focalPerson, id, true);
    decide.register(officer, id);
    nominated.await(officer, id, NominationState.REGISTERED);
    assertThat(nominated.statuses(officer, id)).containsExactly("APPROVED", "-");
  }

  /** What a spreadsheet in Urdu writes. */
  @Test
  void urdu_figures_are_read() {
    Named person = Named.fresh();
    String line = person.student().replace(person.cnic().dashed(), urdu(person.cnic().digits()));
    long id = nominated.read(focalPerson, line.replace(",16,", ",۱۶,"));

    assertThat(nominated.faults(focalPerson, id)).isEmpty();
  }

  private static String urdu(String digits) {
    return digits
        .chars()
        .map(c -> c - '0' + '۰')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void nobody_is_nominated_twice_in_a_cohort_wherever() {
    Named person = Named.fresh();
    Actor other = nominated.focalPerson(nominated.university(1, 0));
    nominated.registered(other, officer, person.student());
    long late = nominated.read(focalPerson, person.student());
    assertThat(nominated.faults(focalPerson, late)).containsExactly("2 CNIC APPLIED_ELSEWHERE");

    Named both = Named.fresh();
    long mine = nominated.read(focalPerson, both.student());
    nominated.sent(other, both.student());
    decide.send(focalPerson, mine, false);
    decide.register(officer, mine);
    nominated.await(officer, mine, NominationState.REGISTERED);
    assertThat(nominated.statuses(officer, mine)).containsExactly("APPROVED");
    long again = nominated.read(focalPerson, both.student());
    assertThat(nominated.faults(focalPerson, again))
        .containsExactly("2 CNIC APPLIED_HERE", "2 CNIC NOMINATED_ALREADY");
  }

  @Test
  void an_address_of_somebody_else_is_refused() {
    Named known = Named.fresh();
    nominated.registered(focalPerson, officer, known.student());
    Named thief = new Named(Invented.cnic(), known.email());
    long id = nominated.read(focalPerson, thief.student());

    assertThat(nominated.faults(focalPerson, id)).containsExactly("2 EMAIL EMAIL_TAKEN");
  }

  @Test
  void the_same_file_sent_twice_at_once_is_one_list() throws Exception {
    byte[] file = (HEADER + Named.fresh().student()).getBytes(UTF_8);
    Callable<String> once =
        () -> {
          try {
            return "list " + upload.handle(focalPerson, COHORT, "a.csv", file);
          } catch (DlseiException e) {
            return e.code().name();
          }
        };
    List<String> outcomes = work.atOnce(4, once);

    assertThat(outcomes).filteredOn("ALREADY_TAKEN"::equals).hasSize(3);
  }

  @Test
  void a_file_cut_in_the_middle_is_unreadable_as_a_whole() {
    String cut = HEADER + Named.fresh().student() + "\"Cut Exam";
    long id = upload.handle(focalPerson, COHORT, "cut.csv", cut.getBytes(UTF_8));
    nominated.await(focalPerson, id, NominationState.UNREADABLE);

    assertThat(work.query("SELECT count(*) FROM nomination_file WHERE list_id = ?", id))
        .containsExactly("0");
  }

  /** SOP1/F4: the seat is free on a certificate, which a person looks at. */
  @Test
  void a_student_with_a_disability_is_asked_for_the_certificate() {
    Named student = Named.fresh();
    long id = nominated.registered(focalPerson, officer, student.line("student", "16", "yes"));

    assertThat(nominated.statuses(officer, id)).containsExactly("PENDING");
    assertThat(
            work.query(
                "SELECT a.pool || ' ' || (a.more_due_at IS NOT NULL) FROM application a"
                    + " JOIN nomination n ON n.application_id = a.id WHERE n.list_id = ?",
                id))
        .containsExactly(
            "nominated/"
                + university.value().toLowerCase(java.util.Locale.ROOT)
                + "-disability true");
  }

  /** SOP1/R1: by the moment of sending. */
  @Test
  void the_list_that_was_sent_first_is_registered_first() {
    long first = nominated.sent(focalPerson, Named.fresh().student());
    long second = nominated.sent(focalPerson, Named.fresh().student());

    assertThat(decide.register(officer, second)).isFalse();
    decide.giveBack(officer, first, "The wrong file.");
    assertThat(decide.register(officer, second)).isTrue();
    Reviews.refused(
        ErrorCode.CHANGED_MEANWHILE, () -> decide.giveBack(officer, second, "Too late."));
  }

  /** WP2/1.1, 1.2: no licence can begin any more. */
  @Test
  void no_list_is_sent_or_registered_once_the_cohort_is_over() {
    long sent = nominated.sent(focalPerson, Named.fresh().student());
    long read = nominated.read(focalPerson, Named.fresh().student());
    nominated.ends(officer, Karachi.today(clock).minusDays(1));
    try {
      Reviews.refused(ErrorCode.FORM_CLOSED, () -> decide.register(officer, sent));
      Reviews.refused(ErrorCode.FORM_CLOSED, () -> decide.send(focalPerson, read, true));
    } finally {
      nominated.ends(officer, LAST_DAY);
    }
    assertThat(decide.register(officer, sent)).isTrue();
  }

  @Test
  void a_list_is_the_nominators_and_once_sent_hecs() {
    long id = nominated.read(focalPerson, Named.fresh().student());
    Actor other = nominated.focalPerson(nominated.university(1, 0));

    Reviews.refused(ErrorCode.NOT_FOUND, () -> view.one(other, id));
    Reviews.refused(ErrorCode.NOT_FOUND, () -> decide.send(other, id, true));
    Reviews.refused(ErrorCode.NOT_FOUND, () -> view.one(officer, id));
    Reviews.refused(ErrorCode.NOT_ALLOWED, () -> decide.register(focalPerson, id));
    decide.discard(focalPerson, id);
    assertThat(work.query("SELECT count(*) FROM nomination WHERE list_id = ?", id))
        .containsExactly("0");
  }

  /** SOP1/R3. */
  @Test
  void nobody_uploads_before_the_disclaimer_form() {
    Actor hasty = applicants.focalPerson(university);
    Reviews.refused(
        ErrorCode.NOT_ALLOWED, () -> upload.handle(hasty, COHORT, "a.csv", new byte[] {1}));
  }
}
