package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;
import pk.gov.hec.dlsei.domain.reconciliation.DifferenceQuery;
import pk.gov.hec.dlsei.domain.reconciliation.DifferenceState;
import pk.gov.hec.dlsei.domain.reconciliation.usecase.ReadDifferences;
import pk.gov.hec.dlsei.domain.reconciliation.usecase.RepairDifferences;
import pk.gov.hec.dlsei.system.inside.Holders.Held;
import pk.gov.hec.dlsei.system.installation.Wait;

/** Our licences beside the sandbox's members: each way to differ, and each repair. */
@ArquillianTest
class ReconciliationIT {

  /** Also for those who look at the same list in the background. */
  private static final int MANY = 100;

  @Inject Work work;
  @Inject Jobs jobs;
  @Inject Applicants applicants;
  @Inject Holders holders;
  @Inject StartJob start;
  @Inject JobResults results;
  @Inject RepairDifferences repair;
  @Inject ReadDifferences read;

  private final Sandbox sandbox = new Sandbox();
  private String pool;
  private InstitutionCode university;
  private Actor officer;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void a_pool_of_its_own() {
    sandbox.obey();
    pool = applicants.pool(20);
    university = applicants.university();
    officer = applicants.officer();
  }

  @AfterEach
  void endFaults() {
    sandbox.obey();
  }

  private Held active(int daysAgo) {
    Held held = holders.invited(pool, university, daysAgo + 1);
    holders.activate(held, daysAgo);
    return held;
  }

  private String learner(Held held) {
    return work.query("SELECT learner_id FROM licence WHERE id = ?", held.id()).get(0);
  }

  private void ended(Held held, int daysAgo) {
    work.execute(
        "UPDATE licence SET status = 'ENDED', ended_at = (SELECT now()"
            + " + make_interval(secs => offset_seconds) FROM business_clock) - make_interval(days => ?),"
            + " version = version + 1 WHERE id = ?",
        daysAgo,
        held.id());
  }

  private long run(JobState expected, Map<String, String> parameters) {
    jobs.awaitNone(JobName.COURSERA_RECONCILE);
    long run = start.handle(applicants.operator(), JobName.COURSERA_RECONCILE, parameters);
    JobRunLine ended = jobs.ended(run);
    assertThat(ended.state()).as("%s", ended.error()).isEqualTo(expected);
    return run;
  }

  private void compare() {
    run(JobState.COMPLETED, Map.of());
  }

  /** The differences about a learner. */
  private List<String> differences(String learner) {
    return work.query(
        "SELECT kind || ' ' || state FROM book_difference WHERE learner_id = ? ORDER BY id",
        learner);
  }

  private long difference(String learner) {
    return Long.parseLong(
        work.query(
                "SELECT id FROM book_difference WHERE learner_id = ? AND state <> 'GONE'", learner)
            .get(0));
  }

  /** What was posted to the outbox by a repair. */
  private List<String> posted(Held held) {
    return work.query(
        "SELECT channel || ' ' || template FROM outbox_message WHERE application_id = ?"
            + " AND change_key LIKE 'repair:%' ORDER BY id",
        held.application().id());
  }

  @Test
  void an_active_licence_whose_learner_was_never_listed_is_missing_once_the_list_is_settled() {
    Held missing = active(3);
    Held recent = active(1);
    Held invited = holders.invited(pool, university, 5);
    Held there = active(3);
    sandbox.addMember(learner(there), there.application().email().value());
    compare();

    assertThat(differences(learner(missing))).containsExactly("MISSING_MEMBER OPEN");
    assertThat(differences(learner(recent))).isEmpty();
    assertThat(differences(learner(invited))).isEmpty();
    assertThat(differences(learner(there))).isEmpty();
  }

  @Test
  void somebody_whom_we_know_as_a_member_and_who_is_gone_was_removed_outside() {
    Held held = active(3);
    sandbox.addMember(learner(held), held.application().email().value());
    compare();
    sandbox.removeMember(learner(held));
    compare();
    assertThat(differences(learner(held))).containsExactly("REMOVED_OUTSIDE OPEN");

    sandbox.addMember(learner(held), held.application().email().value());
    compare();
    assertThat(differences(learner(held))).containsExactly("REMOVED_OUTSIDE GONE");
  }

  @Test
  void a_member_after_the_licence_is_a_difference_once_the_removal_has_had_its_time() {
    Held longAgo = active(9);
    ended(longAgo, 3);
    Held yesterday = active(9);
    ended(yesterday, 1);
    Held underWay = active(9);
    ended(underWay, 3);
    work.execute(
        "INSERT INTO outbox_message (id, channel, template, language, recipient, data, state, created_at,"
            + " next_attempt_at, change_key) SELECT nextval('outbox_message_seq'), 'LEARNING', 'REMOVE', 'en', '',"
            + " '{}', 'WAITING', now(), now() + interval '1 day', 'removal:' || id FROM licence WHERE id = ?",
        underWay.id());
    Stream.of(longAgo, yesterday, underWay)
        .forEach(one -> sandbox.addMember(learner(one), one.application().email().value()));
    compare();

    assertThat(differences(learner(longAgo))).containsExactly("STAYED_MEMBER OPEN");
    assertThat(differences(learner(yesterday))).isEmpty();
    assertThat(differences(learner(underWay))).isEmpty();
    work.execute(
        "UPDATE outbox_message SET state = 'SENT', sent_at = now() WHERE change_key = 'removal:' || ?",
        underWay.id());
  }

  @Test
  void a_stranger_is_named_with_the_licence_of_whoever_has_the_address_and_is_not_removed_by_us() {
    Held held = active(3);
    String stranger = "from-elsewhere-" + UUID.randomUUID();
    sandbox.addMember(stranger, held.application().email().value());
    compare();

    assertThat(differences(stranger)).containsExactly("UNKNOWN_MEMBER OPEN");
    assertThat(
            work.query(
                "SELECT licence_id, address FROM book_difference WHERE learner_id = ?", stranger))
        .singleElement()
        .asString()
        .startsWith(held.id() + " ")
        .contains("•••@")
        .doesNotContain(held.application().email().value());
    assertThat(repair.order(officer, List.of(difference(stranger)))).isZero();
    assertThat(repair.leave(officer, List.of(difference(stranger)), "Our own trainer"))
        .isEqualTo(1);
    compare();
    assertThat(differences(stranger)).containsExactly("UNKNOWN_MEMBER LEFT");
    sandbox.removeMember(stranger);
  }

  @Test
  void another_address_is_asked_about_at_the_one_that_we_know_once_for_each_order() {
    Held held = active(3);
    sandbox.addMember(learner(held), "other." + held.id() + "@elsewhere.example");
    compare();
    assertThat(differences(learner(held))).containsExactly("OTHER_EMAIL OPEN");

    List<Long> chosen = List.of(difference(learner(held)));
    assertThat(repair.order(officer, chosen)).isEqualTo(1);
    assertThat(repair.order(officer, chosen)).as("it is ordered already").isZero();
    assertThat(
            work.query(
                "SELECT m.recipient FROM outbox_message m WHERE m.application_id = ? AND m.template = 'OTHER_ADDRESS'",
                held.application().id()))
        .containsExactly(held.application().email().value());
    compare();
    assertThat(differences(learner(held))).containsExactly("OTHER_EMAIL ORDERED");

    work.execute(
        "UPDATE book_difference SET decided_at = decided_at - interval '3 days' WHERE id = ?",
        chosen.get(0));
    compare();
    assertThat(differences(learner(held)))
        .as("it did not help")
        .containsExactly("OTHER_EMAIL OPEN");
  }

  @Test
  void who_was_removed_outside_is_invited_again_and_the_licence_stays_as_it_is() {
    Held held = active(3);
    compare();
    assertThat(repair.order(officer, List.of(difference(learner(held))))).isEqualTo(1);
    assertThat(posted(held)).containsExactly("LEARNING INVITE_AGAIN");
    Wait.until(
        () ->
            work.query(
                "SELECT state FROM outbox_message WHERE application_id = ? AND template = 'INVITE_AGAIN'",
                held.application().id()),
        List.of("SENT")::equals);
    assertThat(sandbox.posts(learner(held)).committed()).isEqualTo(1);
    assertThat(holders.status(held)).isEqualTo("ACTIVE");
  }

  @Test
  void a_member_after_the_licence_is_removed_after_a_snapshot() {
    Held held = active(9);
    ended(held, 3);
    sandbox.addMember(learner(held), held.application().email().value());
    compare();
    String snapshots = "SELECT count(*) FROM activity_source WHERE kind = 'SNAPSHOT'";
    int before = Integer.parseInt(work.query(snapshots).get(0));
    repair.order(officer, List.of(difference(learner(held))));
    Wait.until(
        () ->
            work.query(
                "SELECT state FROM outbox_message WHERE application_id = ? AND template = 'REMOVE'",
                held.application().id()),
        List.of("SENT")::equals);
    compare();

    assertThat(differences(learner(held))).containsExactly("STAYED_MEMBER GONE");
    assertThat(Integer.parseInt(work.query(snapshots).get(0))).isGreaterThan(before);
  }

  @Test
  void a_dry_run_tells_and_keeps_nothing() {
    Held held = active(3);
    long run = run(JobState.COMPLETED, Map.of("dryRun", "true"));
    assertThat(results.page(run, Optional.of(JobResult.Outcome.PLANNED), 0, 10_000))
        .anySatisfy(
            result -> {
              assertThat(result.licence()).contains(held.id());
              assertThat(result.detail()).isEqualTo("MISSING_MEMBER, INVITE_AGAIN");
            });
    assertThat(differences(learner(held))).isEmpty();
  }

  /** Half of a list would make half of the learners look removed. */
  @Test
  void nothing_is_concluded_from_a_list_that_has_lost_more_than_half() {
    List<Held> many = holders.invited(12, pool, university, 9);
    many.forEach(one -> holders.activate(one, 5));
    work.execute(
        "INSERT INTO platform_member (licence_id, first_seen, last_seen)"
            + " SELECT id, activated_at, activated_at FROM licence WHERE pool = ?",
        pool);
    run(JobState.FAILED, Map.of());
    assertThat(many).allSatisfy(one -> assertThat(differences(learner(one))).isEmpty());

    run(JobState.COMPLETED, Map.of("believeShortList", "true"));
    assertThat(many)
        .allSatisfy(
            one -> assertThat(differences(learner(one))).containsExactly("REMOVED_OUTSIDE OPEN"));
  }

  /** Away, refusing, slow, or cut off in the middle of an answer. */
  @Test
  void a_platform_that_does_not_answer_well_fails_the_run_and_changes_nothing() {
    for (String fault : List.of("nothing", "403", "slow", "half")) {
      Held held = active(3);
      sandbox.order(fault, "GET", Sandbox.MEMBERSHIPS, MANY);
      run(JobState.FAILED, Map.of());
      assertThat(differences(learner(held))).as(fault).isEmpty();
      sandbox.obey();
      Wait.until(this::compared, JobState.COMPLETED::equals); // left alone for a while after faults
      assertThat(differences(learner(held))).as(fault).containsExactly("MISSING_MEMBER OPEN");
    }
  }

  private JobState compared() {
    jobs.awaitNone(JobName.COURSERA_RECONCILE);
    long run = start.handle(applicants.operator(), JobName.COURSERA_RECONCILE, Map.of());
    return jobs.ended(run).state();
  }

  @Test
  void officers_alone_see_and_decide_and_a_reason_is_needed_to_leave_something() {
    Actor focal = applicants.focalPerson(university);
    DifferenceQuery.Filter open =
        new DifferenceQuery.Filter(DifferenceState.OPEN, Optional.empty());
    assertThatThrownBy(() -> repair.order(focal, List.of(1L))).isInstanceOf(DlseiException.class);
    assertThatThrownBy(() -> repair.leave(focal, List.of(1L), "So"))
        .isInstanceOf(DlseiException.class);
    assertThatThrownBy(() -> read.page(focal, open, 0, 10)).isInstanceOf(DlseiException.class);
    assertThatThrownBy(() -> repair.leave(officer, List.of(1L), " "))
        .isInstanceOf(DlseiException.class);
  }
}
