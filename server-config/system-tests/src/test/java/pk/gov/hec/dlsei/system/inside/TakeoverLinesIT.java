package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.takeover.TakeoverState;
import pk.gov.hec.dlsei.domain.takeover.usecase.DecideTakeover;
import pk.gov.hec.dlsei.system.inside.EarlierRegister.Holder;

/** Lines beside each other, and beside everybody who is known here. */
@InsideTest
class TakeoverLinesIT {

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject EarlierRegister register;
  @Inject DecideTakeover decide;

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

  @Test
  void what_is_another_s_is_named_before_anything_is_done() {
    Holder known = Holder.fresh();
    Holder closed = Holder.fresh();
    register.carriedOut(
        officer,
        known.known("2022-10-05", "id-of-another") + closed.student("2021-10-05", "2021-11-01"));
    work.execute(
        "UPDATE account SET status = 'DISABLED' WHERE person_id = ?", register.personOf(closed));

    Holder sameAddress = new Holder(Invented.cnic(), known.email());
    long id =
        register.read(
            officer,
            sameAddress.student("2022-10-05", "")
                + Holder.fresh().known("2022-10-05", "id-of-another")
                + closed.student("2022-10-05", ""));

    assertThat(register.faults(officer, id))
        .containsExactly(
            "2 EMAIL EMAIL_TAKEN", "3 LEARNER_ID LEARNER_ID_TAKEN", "4 CNIC ACCOUNT_CLOSED");
  }

  @Test
  void one_person_may_hold_a_licence_of_each_year() {
    Holder holder = Holder.fresh();
    register.carriedOut(
        officer,
        holder.student("2021-10-05", "2021-11-01") + holder.student("2022-10-05", "2022-11-01"));

    assertThat(register.licence(holder)).hasSize(2);
    register.assertPoolsAreRight();
  }

  /** Two lines of one file cannot both have an address or a learner's id. */
  @Test
  void what_two_lines_share_is_told_before_anything_is_taken_over() {
    Holder first = Holder.fresh();
    Holder sameAddress = new Holder(Holder.fresh().cnic(), first.email());
    long id =
        register.read(
            officer,
            first.known("2022-10-05", "id-of-two-lines")
                + sameAddress.student("2022-10-05", "")
                + Holder.fresh().known("2022-10-05", "id-of-two-lines"));

    assertThat(register.faults(officer, id))
        .containsExactly("3 EMAIL EMAIL_TAKEN", "4 LEARNER_ID TWICE 2");
  }

  /** What was free when the file was read may be taken when it is carried out. */
  @Test
  void a_line_that_fails_keeps_no_other_from_being_taken_over() {
    Holder first = Holder.fresh();
    Holder sameId = Holder.fresh();
    Holder last = Holder.fresh();
    long id =
        register.read(
            officer, sameId.known("2022-10-05", "id-of-two") + last.student("2022-10-05", ""));
    register.carriedOut(officer, first.known("2022-10-05", "id-of-two"));
    register.carryOut(officer, id);

    assertThat(register.faults(officer, id)).containsExactly("2 CNIC FAILED");
    assertThat(register.licence(first)).hasSize(1);
    assertThat(register.licence(sameId)).isEmpty();
    assertThat(register.licence(last)).hasSize(1);
    register.assertPoolsAreRight();
  }

  @Test
  void another_server_goes_on_where_one_died() {
    Holder done = Holder.fresh();
    Holder next = Holder.fresh();
    long id =
        register.read(officer, done.student("2022-10-05", "") + next.student("2022-10-05", ""));
    work.execute(
        "UPDATE takeover SET state = 'CARRYING_OUT', lines = 1, decided_by = ?, decided_at = now()"
            + " WHERE id = ?",
        officer.accountId(),
        id);
    register.await(officer, id, TakeoverState.DONE);

    assertThat(register.licence(done)).as("not done again").isEmpty();
    assertThat(register.licence(next)).hasSize(1);
  }

  /** Reading R32: however it is written. */
  @Test
  void an_organisation_is_made_once() {
    Holder one = Holder.fresh();
    Holder other = Holder.fresh();
    register.carriedOut(
        officer,
        one.line(",,Once Textiles", "2022-10-05", "")
            + other.line(",,ONCE textiles", "2022-10-05", ""));

    assertThat(register.licence(one)).hasSize(1);
    assertThat(register.licence(other)).hasSize(1);
    assertThat(work.query("SELECT name FROM institution WHERE lower(name) = 'once textiles'"))
        .isEqualTo(List.of("Once Textiles"));
  }

  @Test
  void what_was_taken_back_can_be_sent_again_with_the_same_id() {
    Holder holder = Holder.fresh();
    long wrong = register.carriedOut(officer, holder.known("2022-10-05", "id-sent-again"));
    decide.takeBack(officer, wrong, "Another day of payment");
    long right = register.carriedOut(officer, holder.known("2022-10-06", "id-sent-again"));

    assertThat(register.faults(officer, right)).isEmpty();
    assertThat(register.licence(holder)).hasSize(2);
  }
}
