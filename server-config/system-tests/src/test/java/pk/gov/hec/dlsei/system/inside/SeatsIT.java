package pk.gov.hec.dlsei.system.inside;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.licence.usecase.GiveSeat;
import pk.gov.hec.dlsei.domain.licence.usecase.SetCap;
import pk.gov.hec.dlsei.domain.quota.SeatPools;
import pk.gov.hec.dlsei.domain.review.ReviewReason;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Act;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Order;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Outcome;
import pk.gov.hec.dlsei.system.inside.Applicants.Pending;

/** Seats, when many reviewers approve in the same moment. */
@InsideTest
class SeatsIT {

  private static final int MANY = 64;

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject DecideApplication decide;
  @Inject GiveSeat seats;
  @Inject SetCap setCap;
  @Inject SeatPools pools;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  /** What these hundreds would be told is no matter of this test, and would keep others waiting. */
  @AfterEach
  void tellNobody() {
    work.execute(
        "UPDATE outbox_message SET state = 'SENT', sent_at = now() WHERE state = 'WAITING'"
            + " AND claimed_by IS NULL"
            + " AND application_id IN (SELECT id FROM application WHERE pool LIKE '%/invented-%')");
  }

  private Outcome approve(Actor reviewer, Pending pending) {
    return decide.handle(
        reviewer, new Order(pending.id(), pending.version(), Act.APPROVE, ReviewReason.NONE, ""));
  }

  private List<Callable<Outcome>> approvals(List<Pending> all, Actor reviewer) {
    List<Callable<Outcome>> works = new ArrayList<>();
    all.forEach(pending -> works.add(() -> approve(reviewer, pending)));
    return works;
  }

  private static Map<Outcome, Long> counted(List<Outcome> outcomes) {
    return outcomes.stream().collect(groupingBy(outcome -> outcome, counting()));
  }

  private String counters(String pool) {
    return work.query("SELECT total, used, waiting FROM seat_pool WHERE id = ?", pool).get(0);
  }

  private List<String> served(String pool) {
    return work.query(
        "SELECT application_id FROM decision WHERE pool = ? AND kind = 'SEAT' ORDER BY pool_event",
        pool);
  }

  private long licences(String pool, InstitutionCode university) {
    return work.query(
            "SELECT 1 FROM licence WHERE pool = ? AND institution = ?", pool, university.value())
        .size();
  }

  private void holds(String pool) {
    assertThat(Invariant.SEAT_COUNTERS.breachesIn(pool, work)).isEmpty();
    assertThat(Invariant.SEAT_ORDER.breachesIn(pool, work)).isEmpty();
  }

  /** Changes the number of seats as the platform does when a policy's date comes. */
  private Outcome resize(String pool, int total) {
    return work.inTransaction(
        () -> {
          pools.lock(pool);
          pools.resize(pool, total);
          seats.serve(pool);
          return null;
        });
  }

  @RepeatedTest(3)
  void the_last_ten_seats_are_given_ten_times_to_64() throws Exception {
    String pool = applicants.pool(10);
    InstitutionCode university = applicants.university();
    List<Pending> all = applicants.students(MANY, pool, university);
    List<Outcome> outcomes = work.atOnce(approvals(all, applicants.focalPerson(university)));

    assertThat(counted(outcomes))
        .containsOnly(Map.entry(Outcome.APPROVED, 10L), Map.entry(Outcome.WAITING, 54L));
    assertThat(counters(pool)).isEqualTo("10 10 54");
    assertThat(served(pool)).hasSize(10).doesNotHaveDuplicates();
    holds(pool);
  }

  @RepeatedTest(2)
  void a_pool_that_grows_while_64_approve_serves_those_who_wait_in_order() throws Exception {
    String pool = applicants.pool(5);
    InstitutionCode university = applicants.university();
    Actor reviewer = applicants.focalPerson(university);
    List<Pending> early = applicants.students(20, pool, university);
    List<Pending> late = applicants.students(MANY, pool, university);
    work.atOnce(approvals(early, reviewer));
    assertThat(counters(pool)).isEqualTo("5 5 15");
    List<Callable<Outcome>> works = approvals(late, reviewer);
    works.add(MANY / 2, () -> resize(pool, 50));
    List<Outcome> outcomes = work.atOnce(works);

    outcomes.remove(MANY / 2);
    assertThat(outcomes).hasSize(MANY).isSubsetOf(Outcome.APPROVED, Outcome.WAITING);
    assertThat(counters(pool)).isEqualTo("50 50 34");
    assertThat(served(pool))
        .containsAll(early.stream().map(pending -> Long.toString(pending.id())).toList());
    holds(pool);
  }

  @Test
  void a_seat_that_comes_free_goes_to_the_first_of_those_who_wait() throws Exception {
    String pool = applicants.pool(0);
    InstitutionCode university = applicants.university();
    List<Pending> all = applicants.students(MANY, pool, university);
    work.atOnce(approvals(all, applicants.focalPerson(university)));
    for (int total = 1; total <= 3; total++) {
      resize(pool, total);
    }

    assertThat(served(pool))
        .containsExactlyElementsOf(
            all.subList(0, 3).stream().map(pending -> Long.toString(pending.id())).toList());
    holds(pool);
  }

  @Test
  void nobody_overtakes_those_who_wait_when_seats_are_free() throws Exception {
    String pool = applicants.pool(0);
    InstitutionCode university = applicants.university();
    Actor reviewer = applicants.focalPerson(university);
    List<Pending> early = applicants.students(4, pool, university);
    List<Pending> late = applicants.students(MANY, pool, university);
    work.atOnce(approvals(early, reviewer));
    work.execute("UPDATE seat_pool SET total = 8 WHERE id = ?", pool);
    List<Outcome> outcomes = work.atOnce(approvals(late, reviewer));

    holds(pool);
    assertThat(counted(outcomes))
        .containsOnly(Map.entry(Outcome.APPROVED, 4L), Map.entry(Outcome.WAITING, 60L));
    assertThat(served(pool).subList(0, 4))
        .containsExactlyElementsOf(
            early.stream().map(pending -> Long.toString(pending.id())).toList());
  }

  @Test
  void a_cap_is_never_passed_and_others_pass_those_whom_it_holds() throws Exception {
    String pool = applicants.pool(40);
    InstitutionCode capped = applicants.university();
    InstitutionCode free = applicants.university();
    Actor officer = applicants.officer();
    setCap.handle(officer, pool, capped, OptionalInt.of(5), "Fairness");
    List<Callable<Outcome>> works =
        approvals(applicants.students(32, pool, capped), applicants.focalPerson(capped));
    works.addAll(approvals(applicants.students(32, pool, free), applicants.focalPerson(free)));
    List<Outcome> outcomes = work.atOnce(works);

    assertThat(counted(outcomes.subList(32, MANY))).containsOnlyKeys(Outcome.APPROVED);
    assertThat(licences(pool, capped)).isEqualTo(5);
    assertThat(counters(pool)).isEqualTo("40 37 27");
    holdsInEachUniversity(pool);

    setCap.handle(officer, pool, capped, OptionalInt.of(7), "More fairness");
    assertThat(licences(pool, capped)).isEqualTo(7);
    assertThat(counters(pool)).isEqualTo("40 39 25");

    setCap.handle(officer, pool, capped, OptionalInt.empty(), "No cap any more");
    assertThat(licences(pool, capped)).isEqualTo(8);
    assertThat(counters(pool)).isEqualTo("40 40 24");
    holdsInEachUniversity(pool);
  }

  private void holdsInEachUniversity(String pool) {
    assertThat(Invariant.SEAT_COUNTERS.breachesIn(pool, work)).isEmpty();
    assertThat(Invariant.SEAT_ORDER.breachesIn(pool, work)).noneMatch(row -> row.endsWith(" t"));
  }

  @RepeatedTest(2)
  void a_cap_that_is_set_while_64_approve_counts_every_seat() throws Exception {
    String pool = applicants.pool(40);
    InstitutionCode capped = applicants.university();
    Actor officer = applicants.officer();
    List<Callable<Outcome>> works =
        approvals(applicants.students(MANY, pool, capped), applicants.focalPerson(capped));
    works.add(
        MANY / 2,
        () -> {
          setCap.handle(officer, pool, capped, OptionalInt.of(3), "Fairness");
          return null;
        });
    work.atOnce(works);

    assertThat(licences(pool, capped)).isBetween(3L, 40L);
    holdsInEachUniversity(pool);
  }

  @RepeatedTest(3)
  void an_application_that_16_approve_at_once_gets_one_seat() throws Exception {
    String pool = applicants.pool(10);
    InstitutionCode university = applicants.university();
    Actor reviewer = applicants.focalPerson(university);
    Pending pending = applicants.student(pool, university);
    List<Outcome> outcomes = work.atOnce(16, () -> approve(reviewer, pending));

    assertThat(counted(outcomes))
        .containsOnly(Map.entry(Outcome.APPROVED, 1L), Map.entry(Outcome.CHANGED_MEANWHILE, 15L));
    assertThat(counters(pool)).isEqualTo("10 1 0");
    String licence =
        work.query("SELECT id FROM licence WHERE application_id = ?", pending.id()).get(0);
    assertThat(
            work.query(
                "SELECT channel, change_key FROM outbox_message WHERE application_id = ?"
                    + " ORDER BY channel",
                pending.id()))
        .containsExactly("LEARNING invitation:" + licence, "MAIL approved:" + pending.id());
    holds(pool);
  }
}
