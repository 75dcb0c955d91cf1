package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;
import pk.gov.hec.dlsei.system.inside.Holders.Held;
import pk.gov.hec.dlsei.system.installation.Wait;

/** Our licences beside the sandbox's members: each way to differ. */
@InsideTest
class ReconciliationIT {

  /** Also for those who look at the same list in the background. */
  private static final int MANY = 100;

  @Inject Work work;
  @Inject Jobs jobs;
  @Inject Applicants applicants;
  @Inject Holders holders;
  @Inject StartJob start;
  @Inject JobResults results;
  @Inject TwoBooks books;

  private final Sandbox sandbox = new Sandbox();
  private String pool;
  private InstitutionCode university;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void a_pool_of_its_own() {
    sandbox.obey();
    pool = applicants.pool(20);
    university = applicants.university();
  }

  @AfterEach
  void endFaults() {
    sandbox.obey();
  }

  @Test
  void an_active_licence_whose_learner_was_never_listed_is_missing_once_the_list_is_settled() {
    Held missing = books.active(pool, university, 3);
    Held recent = books.active(pool, university, 1);
    Held invited = holders.invited(pool, university, 5);
    Held there = books.active(pool, university, 3);
    sandbox.addMember(books.learner(there), there.application().email().value());
    books.compare();

    assertThat(books.differences(books.learner(missing))).containsExactly("MISSING_MEMBER OPEN");
    assertThat(books.differences(books.learner(recent))).isEmpty();
    assertThat(books.differences(books.learner(invited))).isEmpty();
    assertThat(books.differences(books.learner(there))).isEmpty();
  }

  @Test
  void somebody_whom_we_know_as_a_member_and_who_is_gone_was_removed_outside() {
    Held held = books.active(pool, university, 3);
    sandbox.addMember(books.learner(held), held.application().email().value());
    books.compare();
    sandbox.removeMember(books.learner(held));
    books.compare();
    assertThat(books.differences(books.learner(held))).containsExactly("REMOVED_OUTSIDE OPEN");

    sandbox.addMember(books.learner(held), held.application().email().value());
    books.compare();
    assertThat(books.differences(books.learner(held))).containsExactly("REMOVED_OUTSIDE GONE");
  }

  @Test
  void a_member_after_the_licence_is_a_difference_once_the_removal_has_had_its_time() {
    Held longAgo = books.active(pool, university, 9);
    books.ended(longAgo, 3);
    Held yesterday = books.active(pool, university, 9);
    books.ended(yesterday, 1);
    Held underWay = books.active(pool, university, 9);
    books.ended(underWay, 3);
    work.execute(
        "INSERT INTO outbox_message (id, channel, template, language, recipient, data, state, created_at,"
            + " next_attempt_at, change_key) SELECT nextval('outbox_message_seq'), 'LEARNING', 'REMOVE', 'en', '',"
            + " '{\"licenceId\": \"' || id || '\"}', 'WAITING', now(), now() + interval '1 day', 'removal:' || id FROM licence WHERE id = ?",
        underWay.id());
    Stream.of(longAgo, yesterday, underWay)
        .forEach(one -> sandbox.addMember(books.learner(one), one.application().email().value()));
    books.compare();

    assertThat(books.differences(books.learner(longAgo))).containsExactly("STAYED_MEMBER OPEN");
    assertThat(books.differences(books.learner(yesterday))).isEmpty();
    assertThat(books.differences(books.learner(underWay))).isEmpty();
    work.execute(
        "UPDATE outbox_message SET state = 'SENT', sent_at = now() WHERE change_key = 'removal:' || ?",
        underWay.id());
  }

  @Test
  void a_dry_run_tells_and_keeps_nothing() {
    Held held = books.active(pool, university, 3);
    long run = books.run(JobState.COMPLETED, Map.of("dryRun", "true"));
    assertThat(results.page(run, Optional.of(JobResult.Outcome.PLANNED), 0, 10_000))
        .anySatisfy(
            result -> {
              assertThat(result.licence()).contains(held.id());
              assertThat(result.detail()).isEqualTo("MISSING_MEMBER, INVITE_AGAIN");
            });
    assertThat(books.differences(books.learner(held))).isEmpty();
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
    books.run(JobState.FAILED, Map.of());
    assertThat(many).allSatisfy(one -> assertThat(books.differences(books.learner(one))).isEmpty());

    books.run(JobState.COMPLETED, Map.of("believeShortList", "true"));
    assertThat(many)
        .allSatisfy(
            one ->
                assertThat(books.differences(books.learner(one)))
                    .containsExactly("REMOVED_OUTSIDE OPEN"));
  }

  /** Away, refusing, slow, or cut off in the middle of an answer. */
  @Test
  void a_platform_that_does_not_answer_well_fails_the_run_and_changes_nothing() {
    for (String fault : List.of("nothing", "403", "slow", "half")) {
      Held held = books.active(pool, university, 3);
      sandbox.order(fault, "GET", Sandbox.MEMBERSHIPS, MANY);
      books.run(JobState.FAILED, Map.of());
      assertThat(books.differences(books.learner(held))).as(fault).isEmpty();
      sandbox.obey();
      Wait.until(this::compared, JobState.COMPLETED::equals); // left alone for a while after faults
      assertThat(books.differences(books.learner(held)))
          .as(fault)
          .containsExactly("MISSING_MEMBER OPEN");
    }
  }

  private JobState compared() {
    jobs.awaitNone(JobName.COURSERA_RECONCILE);
    long run = start.handle(applicants.operator(), JobName.COURSERA_RECONCILE, Map.of());
    return jobs.ended(run).state();
  }
}
