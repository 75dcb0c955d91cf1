package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static pk.gov.hec.dlsei.system.inside.Applicants.COHORT;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.Mandate;
import pk.gov.hec.dlsei.domain.job.Part;
import pk.gov.hec.dlsei.domain.revocation.RevocationFilter;
import pk.gov.hec.dlsei.domain.revocation.RevocationQuery;
import pk.gov.hec.dlsei.domain.revocation.RevocationState;
import pk.gov.hec.dlsei.domain.revocation.RunningLicence;
import pk.gov.hec.dlsei.domain.revocation.RunningLicences;
import pk.gov.hec.dlsei.domain.revocation.usecase.ApplyRevocations;
import pk.gov.hec.dlsei.domain.revocation.usecase.DecideRevocations;
import pk.gov.hec.dlsei.domain.revocation.usecase.ReviewLicences;
import pk.gov.hec.dlsei.domain.time.Karachi;
import pk.gov.hec.dlsei.system.inside.Holders.Held;

/** Section 5 of WP2, from the proposal to the seat that is free again. */
@InsideTest
class RevocationIT {

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject Holders holders;
  @Inject OwnPool own;
  @Inject RunningLicences licences;
  @Inject ReviewLicences review;
  @Inject DecideRevocations decide;
  @Inject ApplyRevocations apply;
  @Inject RevocationQuery query;
  @Inject CohortRulebook rulebook;
  @Inject Clock clock;

  private Actor officer;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void a_pool_of_its_own_and_data_up_to_now() {
    own.begin(10);
    officer = applicants.officer();
  }

  @AfterEach
  void holds() {
    own.holds();
  }

  private List<JobResult> review(Mandate mandate) {
    List<RunningLicence> mine =
        licences.next(COHORT, Part.whole(), 0, 100_000).stream()
            .filter(licence -> licence.pool().equals(own.id()))
            .toList();
    CohortRules rules = work.inTransaction(() -> rulebook.of(COHORT));
    return review.handle(mine, rules, Karachi.today(clock), mandate);
  }

  private List<JobResult> review() {
    return review(Mandate.TO_DO);
  }

  private List<JobResult> apply(Held... held) {
    List<Long> ids = Stream.of(held).map(holders::openCase).toList();
    return apply.handle(ids, Karachi.today(clock), Mandate.TO_DO);
  }

  private Held confirmed() {
    Held held = own.late();
    review();
    assertThat(decide.confirm(officer, List.of(holders.openCase(held)))).isEqualTo(1);
    return held;
  }

  @Test
  void who_never_activated_is_proposed_by_5_i_with_the_facts_and_keeps_the_licence_for_now() {
    Held late = own.invited(17);
    Held inTime = own.invited(16);
    Held active = own.invited(17);
    holders.activate(active, 10);
    holders.study(active, 10, 1);
    review();

    assertThat(holders.cases(late)).containsExactly("PROPOSED [\"WP2/5.i\"]");
    assertThat(holders.status(late)).isEqualTo("INVITED");
    assertThat(holders.decisions(late)).isEmpty();
    assertThat(holders.cases(inTime)).isEmpty();
    assertThat(holders.cases(active)).isEmpty();
    assertThat(
            work.query(
                "SELECT facts FROM revocation WHERE licence_id = ? AND facts::jsonb ->> 'invited' = ?",
                late.id(),
                holders.day(17).toString()))
        .singleElement()
        .asString()
        .contains("\"completed\":\"0\"", "\"dataUntil\"")
        .doesNotContain("activated");
  }

  @Test
  void each_is_warned_once_of_each_step_in_the_own_language() {
    Held first = own.invited(8);
    Held last = own.invited(13);
    review();
    review();

    assertThat(holders.mails(first)).containsExactly("LICENCE_AT_RISK");
    assertThat(holders.mails(last)).containsExactly("LICENCE_AT_RISK_LAST");
    assertThat(
            work.query(
                "SELECT data FROM outbox_message WHERE application_id = ? AND template LIKE 'LICENCE%'",
                last.application().id()))
        .singleElement()
        .asString()
        .contains("WP2/5.i", "\"due\"", "\"licence\": \"L-", "Student Example");
  }

  @Test
  void without_data_nobody_is_proposed_or_warned() {
    work.execute("UPDATE activity_source SET state = 'DISCARDED' WHERE state = 'DONE'");
    Held late = own.invited(40);
    Held soon = own.invited(13);
    assertThat(review()).isEmpty();

    assertThat(holders.cases(late)).isEmpty();
    assertThat(holders.mails(soon)).isEmpty();
  }

  @Test
  void a_dry_run_says_what_it_would_do_and_does_nothing() {
    Held late = own.late();
    assertThat(review(Mandate.TO_SAY))
        .extracting(JobResult::outcome, JobResult::clauses, JobResult::detail)
        .containsExactly(tuple(Outcome.PLANNED, List.of("WP2/5.i"), "PROPOSED"));
    assertThat(holders.cases(late)).isEmpty();
  }

  @Test
  void a_proposal_whose_ground_is_gone_lapses() {
    Held late = own.late();
    review();
    holders.activate(late, 0);
    holders.study(late, 0, 0);
    review();

    assertThat(holders.cases(late)).containsExactly("LAPSED [\"WP2/5.i\"]");
  }

  @Test
  void until_the_window_is_over_nothing_is_final_and_it_can_be_undone() {
    Held held = confirmed();
    assertThat(holders.status(held)).isEqualTo("REVOKING");
    assertThat(apply(held)).isEmpty();
    assertThat(decide.undo(officer, List.of(holders.openCase(held)), "The data were wrong"))
        .isEqualTo(1);

    assertThat(holders.status(held)).isEqualTo("INVITED");
    assertThat(holders.cases(held)).containsExactly("HELD [\"WP2/5.i\"]");
    assertThat(holders.decisions(held))
        .containsExactly("REVOCATION_CONFIRMED", "REVOCATION_UNDONE");
    assertThat(holders.mails(held)).isEmpty();
  }

  @Test
  void after_the_window_nobody_undoes_it() {
    Held held = confirmed();
    holders.windowIsOver(held);
    assertThat(decide.undo(officer, List.of(holders.openCase(held)), "Too late")).isZero();
    assertThat(holders.status(held)).isEqualTo("REVOKING");
  }

  @Test
  void after_the_window_licence_decision_mail_removal_and_seat_change_together() {
    Held held = confirmed();
    holders.windowIsOver(held);
    String before = work.query("SELECT used FROM seat_pool WHERE id = ?", own.id()).get(0);
    assertThat(apply(held))
        .extracting(JobResult::outcome, JobResult::clauses)
        .containsExactly(tuple(Outcome.DONE, List.of("WP2/5.i")));

    assertThat(holders.status(held)).isEqualTo("REVOKED");
    assertThat(holders.cases(held)).containsExactly("DONE [\"WP2/5.i\"]");
    assertThat(holders.decisions(held)).containsExactly("REVOCATION_CONFIRMED", "REVOKED");
    assertThat(holders.mails(held)).containsExactly("LICENCE_REVOKED");
    assertThat(
            work.query(
                "SELECT data FROM outbox_message WHERE change_key = ?", "removal:" + held.id()))
        .containsExactly("{\"licenceId\":" + held.id() + "}");
    assertThat(work.query("SELECT used FROM seat_pool WHERE id = ?", own.id()))
        .containsExactly(Integer.toString(Integer.parseInt(before) - 1));
  }

  @Test
  void the_freed_seat_goes_to_the_first_who_waits() {
    own.begin(1);
    Held held = own.late();
    Applicants.Pending next = applicants.student(own.id(), own.university());
    Actor reviewer = applicants.focalPerson(own.university());
    holders.approve(reviewer, next);
    review();
    decide.confirm(officer, List.of(holders.openCase(held)));
    holders.windowIsOver(held);
    apply(held);
    holders.serve(own.id());

    assertThat(work.query("SELECT status FROM licence WHERE application_id = ?", next.id()))
        .containsExactly("GRANTED");
  }

  @Test
  void who_activates_between_review_and_the_end_of_the_window_keeps_the_licence() {
    Held held = confirmed();
    holders.activate(held, 0);
    holders.windowIsOver(held);
    assertThat(apply(held)).extracting(JobResult::outcome).containsExactly(Outcome.KEPT);

    assertThat(holders.status(held)).isEqualTo("ACTIVE");
    assertThat(holders.cases(held)).containsExactly("LAPSED [\"WP2/5.i\"]");
    assertThat(holders.decisions(held))
        .containsExactly("REVOCATION_CONFIRMED", "REVOCATION_LAPSED");
    assertThat(holders.mails(held)).isEmpty();
  }

  @Test
  void what_is_confirmed_or_carried_out_by_two_at_once_happens_once() throws Exception {
    Held held = own.late();
    review();
    long id = holders.openCase(held);
    assertThat(work.atOnce(4, () -> decide.confirm(officer, List.of(id))))
        .containsExactlyInAnyOrder(1, 0, 0, 0);
    holders.windowIsOver(held);
    assertThat(
            work.atOnce(
                4, () -> apply.handle(List.of(id), Karachi.today(clock), Mandate.TO_DO).size()))
        .containsExactlyInAnyOrder(1, 0, 0, 0);
  }

  @Test
  void who_is_held_is_not_confirmed_until_released() {
    Held held = own.late();
    review();
    long id = holders.openCase(held);
    decide.hold(officer, List.of(id), "The learner is in hospital");
    review();
    assertThat(decide.confirm(officer, List.of(id))).isZero();
    assertThat(
            query.page(
                new RevocationFilter(
                    COHORT,
                    RevocationState.HELD,
                    Optional.of("WP2/5.i"),
                    Optional.of(own.university()),
                    Optional.empty()),
                0,
                10))
        .singleElement()
        .satisfies(line -> assertThat(line.reason()).contains("The learner is in hospital"));
    assertThat(decide.release(officer, List.of(id))).isEqualTo(1);
    assertThat(decide.confirm(officer, List.of(id))).isEqualTo(1);
  }

  @Test
  void nobody_but_an_officer_of_hec_decides() {
    Held held = own.late();
    review();
    List<Long> ids = List.of(holders.openCase(held));
    Actor focalPerson = applicants.focalPerson(own.university());

    assertThat(catchThrowable(() -> decide.confirm(focalPerson, ids)))
        .hasMessageContaining("HEC_OFFICER");
    assertThat(holders.status(held)).isEqualTo("INVITED");
  }
}
