package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.gov.hec.dlsei.system.inside.EarlierRegister.COHORT_1;
import static pk.gov.hec.dlsei.system.inside.EarlierRegister.POOL_1;
import static pk.gov.hec.dlsei.system.inside.EarlierRegister.POOL_2;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.cohort.PriorStanding;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.application.PriorStandings;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.person.SealedCnic;
import pk.gov.hec.dlsei.domain.takeover.TakeoverState;
import pk.gov.hec.dlsei.domain.takeover.usecase.DecideTakeover;
import pk.gov.hec.dlsei.domain.takeover.usecase.PurgeTakeovers;
import pk.gov.hec.dlsei.domain.takeover.usecase.UploadTakeover;
import pk.gov.hec.dlsei.domain.takeover.usecase.UploadTakeover.Sent;
import pk.gov.hec.dlsei.domain.takeover.usecase.ViewTakeovers;
import pk.gov.hec.dlsei.system.inside.EarlierRegister.Holder;

/** Licences of earlier years are taken over with their own end (WP2/2.1, 2.2, A.4; R30 to R32). */
@InsideTest
class TakeoverIT {

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject EarlierRegister register;
  @Inject UploadTakeover upload;
  @Inject DecideTakeover decide;
  @Inject ViewTakeovers view;
  @Inject PurgeTakeovers purge;
  @Inject PriorStandings standings;
  @Inject Vault vault;

  private Actor officer;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void cohort_1_is_there() {
    officer = applicants.officer();
    register.planCohort1(officer);
  }

  /** WP2/2.1: the tests' day is after 31 July 2023; reading R13: that is an end, no revocation. */
  @Test
  void one_paid_in_2021_has_ended_and_its_holder_is_a_user_of_cohort_1() {
    Holder holder = Holder.fresh();
    long id = register.read(officer, holder.student("2021-10-05", "2021-11-01"));
    assertThat(view.one(officer, id).takeover().plan()).isEqualTo(Map.of("WP2/2.1", 1, "OVER", 1));
    assertThat(register.licence(holder)).as("nothing before an officer says so").isEmpty();

    decide.carryOut(officer, id);
    register.await(officer, id, TakeoverState.DONE);

    assertThat(register.licence(holder))
        .containsExactly("cohort-1 ENDED 2023-07-31 " + POOL_1 + " APPROVED");
    assertThat(register.decisions(holder))
        .containsExactly("TAKEN_OVER [\"WP2/2.1\"]", "ENDED [\"WP2/2.1\"]");
    assertThat(work.inTransaction(() -> standings.of(register.personOf(holder), COHORT_1)))
        .isEqualTo(PriorStanding.ENDED_WITH_IT);
    assertThat(
            work.query("SELECT 1 FROM outbox_message WHERE recipient = ?", holder.email().value()))
        .as("nobody is written to about what is over")
        .isEmpty();
    register.assertPoolsAreRight();
  }

  /** WP2/2.2, A.4, reading R32. */
  @Test
  void those_paid_in_2022_run_to_the_end_of_cohort_2() {
    Holder learner = Holder.fresh();
    Holder idle = Holder.fresh();
    Holder employee = Holder.fresh();
    register.carriedOut(
        officer,
        learner.student("2022-10-05", "2022-11-01")
            + idle.student("2022-10-05", "")
            + employee.line(",,Acme Fertilisers", "2022-12-31", ""));

    assertThat(register.licence(learner))
        .containsExactly("cohort-2 ACTIVE 2024-02-15 " + POOL_2 + " APPROVED");
    assertThat(register.licence(idle))
        .containsExactly("cohort-2 INVITED 2024-02-15 " + POOL_2 + " APPROVED");
    assertThat(register.decisions(learner)).containsExactly("TAKEN_OVER [\"WP2/2.2\"]");
    assertThat(register.decisions(idle)).containsExactly("TAKEN_OVER [\"WP2/A.0\"]");
    assertThat(register.decisions(employee)).containsExactly("TAKEN_OVER [\"WP2/A.4\"]");
    assertThat(
            work.query(
                "SELECT i.name FROM institution i JOIN application a ON a.institution = i.code"
                    + " WHERE a.person_id = ?",
                register.personOf(employee)))
        .containsExactly("Acme Fertilisers");
    assertThat(
            work.query(
                "SELECT template FROM outbox_message WHERE recipient = ?", learner.email().value()))
        .containsExactly("ACCOUNT_OF_EARLIER_LICENCE");
    register.assertPoolsAreRight();
  }

  /** The bad input of the programme: a licence that exists already. */
  @Test
  void a_licence_that_is_there_already_is_named_and_stays() {
    Holder holder = Holder.fresh();
    register.carriedOut(officer, holder.student("2022-10-05", "2022-11-01"));
    long again = register.read(officer, holder.student("2022-10-06", "2022-11-01"));

    assertThat(register.faults(officer, again)).containsExactly("2 CNIC HELD_ALREADY");
    Reviews.refused(ErrorCode.NOT_ALLOWED, () -> decide.carryOut(officer, again));
    assertThat(register.licence(holder)).hasSize(1);
  }

  @Test
  void two_files_with_the_same_person_make_one_licence() {
    Holder holder = Holder.fresh();
    long one = register.read(officer, holder.student("2022-10-05", "2022-11-01"));
    long other = register.read(officer, holder.student("2022-10-06", "2022-11-01"));
    decide.carryOut(officer, one);
    decide.carryOut(officer, other);
    register.await(officer, one, TakeoverState.DONE);
    register.await(officer, other, TakeoverState.DONE);

    assertThat(register.licence(holder)).hasSize(1);
    assertThat(register.faults(officer, other)).containsExactly("2 CNIC HELD_ALREADY");
    register.assertPoolsAreRight();
  }

  @Test
  void whoever_has_applied_to_that_cohort_is_named() {
    Applicants.Pending pending = applicants.student(applicants.pool(1), new InstitutionCode("QAU"));
    Cnic cnic = Invented.cnic();
    SealedCnic sealed = SealedCnic.of(cnic, vault);
    work.execute(
        "UPDATE person SET identity_kind = 'CNIC', cnic_sealed = ?, cnic_key_id = ?, cnic_lookup = ?"
            + " WHERE id = ?",
        sealed.sealed().bytes(),
        sealed.sealed().keyId(),
        sealed.lookup(),
        pending.actor().personId());

    long id =
        register.read(
            officer, new Holder(cnic, pending.email()).student("2022-10-05", "2022-11-01"));

    assertThat(register.faults(officer, id)).containsExactly("2 CNIC APPLIED");
  }

  @Test
  void each_bad_line_is_named_and_the_good_ones_go() {
    Holder good = Holder.fresh();
    Holder twice = Holder.fresh();
    long id =
        register.carriedOut(
            officer,
            good.student("2022-10-05", "2022-11-01")
                + "=cmd,12,nobody,,pupil,,,never,,\n"
                + twice.student("2022-10-05", "")
                + twice.student("2022-10-07", "")
                + Holder.fresh().student("2019-10-05", "")
                + Holder.fresh().line("student,NOWHERE,", "2022-10-05", ""));

    assertThat(register.faults(officer, id))
        .containsExactly(
            "3 CATEGORY UNKNOWN pupil",
            "3 CNIC NOT_13_DIGITS 12",
            "3 EMAIL EMAIL_WRONG nobody",
            "3 NAME FORMULA =cmd",
            "3 PAID_ON DATE_WRONG never",
            "3 UNIVERSITY ONE_OF_BOTH",
            "5 CNIC TWICE 4",
            "6 PAID_ON NO_COHORT 2019",
            "7 UNIVERSITY UNIVERSITY_UNKNOWN");
    assertThat(view.one(officer, id).taken()).isEqualTo(2);
    assertThat(register.licence(good)).hasSize(1);
    assertThat(work.query("SELECT 1 FROM takeover_file WHERE takeover_id = ?", id))
        .as("the file is not kept")
        .isEmpty();
  }

  @Test
  void the_same_file_sent_twice_at_once_is_one() throws Exception {
    Sent sent = EarlierRegister.sent(Holder.fresh().student("2022-10-05", ""));
    List<String> outcomes =
        work.atOnce(
            4,
            () -> {
              try {
                upload.earlierLicences(officer, sent);
                return "taken";
              } catch (DlseiException e) {
                return e.code().name();
              }
            });
    assertThat(outcomes).containsOnlyOnce("taken").contains("ALREADY_TAKEN");
  }

  @Test
  void a_file_cut_in_the_middle_is_unreadable_as_a_whole() {
    byte[] whole = EarlierRegister.sent("\"Earlier\",1,2\n\"Example,3").content();
    long id =
        upload.earlierLicences(
            officer, new Sent("cut.csv", Arrays.copyOf(whole, whole.length - 2)));
    register.await(officer, id, TakeoverState.UNREADABLE);
    assertThat(view.one(officer, id).takeover().fault()).isPresent();
  }

  /** A way back from every mass action. */
  @Test
  void what_was_a_mistake_is_taken_back_with_its_reason() {
    Holder holder = Holder.fresh();
    Holder ended = Holder.fresh();
    long id =
        register.carriedOut(
            officer,
            holder.student("2022-10-05", "2022-11-01") + ended.student("2021-10-05", "2021-11-01"));

    assertThat(decide.takeBack(officer, id, "The wrong register")).isEqualTo(2);

    assertThat(register.licence(holder))
        .containsExactly("cohort-2 WITHDRAWN 2024-02-15 " + POOL_2 + " DEACTIVATED");
    assertThat(register.decisions(holder))
        .containsExactly("TAKEN_OVER [\"WP2/2.2\"]", "TAKEN_BACK []");
    assertThat(work.inTransaction(() -> standings.of(register.personOf(ended), COHORT_1)))
        .as("it never was one")
        .isEqualTo(PriorStanding.NONE);
    register.assertPoolsAreRight();
    assertThat(
            work.query(
                "SELECT action FROM audit_event WHERE subject = ? AND actor = ? ORDER BY id",
                "takeover:" + id,
                officer.accountId()))
        .containsExactly("TAKEOVER_UPLOADED", "TAKEOVER_CARRIED_OUT", "TAKEOVER_TAKEN_BACK");
    Reviews.refused(ErrorCode.CHANGED_MEANWHILE, () -> decide.takeBack(officer, id, "Again"));
    register.carriedOut(officer, holder.student("2022-10-08", "2022-11-01"));
    assertThat(register.licence(holder)).as("and can be taken over anew").hasSize(2);
    register.assertPoolsAreRight();
  }

  /** What nobody decides on for ninety days is not kept. */
  @Test
  void an_old_file_and_what_its_lines_say_are_deleted() {
    long old = register.read(officer, Holder.fresh().student("2022-10-05", "") + "x\n");
    long fresh = register.read(officer, Holder.fresh().student("2022-10-05", "") + "x\n");
    work.execute(
        "UPDATE takeover SET uploaded_at = uploaded_at - interval '91 days' WHERE id = ?", old);

    assertThat(purge.handle()).isGreaterThanOrEqualTo(2);

    assertThat(view.one(officer, old).takeover().state()).isEqualTo(TakeoverState.DISCARDED);
    assertThat(register.faults(officer, old)).isEmpty();
    assertThat(work.query("SELECT takeover_id FROM takeover_file WHERE takeover_id = ?", old))
        .isEmpty();
    assertThat(view.one(officer, fresh).takeover().state()).isEqualTo(TakeoverState.READ);
    assertThat(register.faults(officer, fresh)).isNotEmpty();
  }

  /** Its dates are those of then. */
  @Test
  void the_registration_is_of_the_day_of_the_payment() {
    Holder holder = Holder.fresh();
    register.carriedOut(officer, holder.student("2022-10-05", "2022-11-01"));

    assertThat(
            work.query(
                "SELECT DISTINCT (day AT TIME ZONE 'Asia/Karachi')::date::text FROM application a"
                    + " JOIN licence l ON l.application_id = a.id,"
                    + " LATERAL (VALUES (a.submitted_at), (a.decided_at), (l.granted_at),"
                    + " (l.invited_at)) AS dated (day) WHERE a.person_id = ?",
                register.personOf(holder)))
        .containsExactly("2022-10-05");
  }

  @Test
  void only_an_officer_takes_over() {
    Actor focalPerson = applicants.focalPerson(new InstitutionCode("QAU"));
    Sent sent = EarlierRegister.sent(Holder.fresh().student("2022-10-05", ""));
    Reviews.refused(ErrorCode.NOT_ALLOWED, () -> upload.earlierLicences(focalPerson, sent));
    long id = register.read(officer, Holder.fresh().student("2022-10-05", ""));
    Reviews.refused(ErrorCode.NOT_ALLOWED, () -> decide.carryOut(focalPerson, id));
    Reviews.refused(ErrorCode.NOT_ALLOWED, () -> view.one(focalPerson, id));
  }
}
