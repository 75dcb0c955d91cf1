package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.job.JobName;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.JobState;
import pk.gov.hec.dlsei.domain.job.usecase.StartJob;
import pk.gov.hec.dlsei.domain.licence.usecase.OfferSeats;
import pk.gov.hec.dlsei.domain.quota.SeatPools;
import pk.gov.hec.dlsei.system.inside.Applicants.Pending;

/** Free seats for those who wait, told one by one (WP2/5.v, readings R06 and R28). */
@InsideTest
class SeatOfferIT {

  @Inject Work work;
  @Inject Jobs jobs;
  @Inject Applicants applicants;
  @Inject Holders holders;
  @Inject SeatPools pools;
  @Inject StartJob start;
  @Inject JobResults results;
  @Inject OfferSeats offer;

  private String pool;
  private InstitutionCode university;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void a_pool_without_seats() {
    pool = applicants.pool(0);
    university = applicants.university();
  }

  @AfterEach
  void holds() {
    assertThat(Invariant.SEAT_COUNTERS.breachesIn(pool, work)).isEmpty();
    assertThat(Invariant.SEAT_ORDER.breachesIn(pool, work)).isEmpty();
  }

  private List<Pending> waiting(int howMany, InstitutionCode where) {
    Actor reviewer = applicants.focalPerson(where);
    List<Pending> all = applicants.students(howMany, pool, where);
    all.forEach(one -> holders.approve(reviewer, one));
    return all;
  }

  private void seats(int total) {
    work.inTransaction(
        () -> {
          pools.lock(pool);
          pools.resize(pool, total);
          return total;
        });
  }

  /** Who of this pool gets a seat, as a run says it. */
  private List<Long> offered(Map<String, String> parameters) {
    jobs.awaitNone(JobName.SEAT_OFFER);
    long run = start.handle(applicants.operator(), JobName.SEAT_OFFER, parameters);
    JobRunLine ended = jobs.ended(run);
    assertThat(ended.state()).as("%s", ended.error()).isEqualTo(JobState.COMPLETED);
    return results.page(run, Optional.empty(), 0, 10_000).stream()
        .filter(result -> result.detail().equals("SEAT " + pool))
        .peek(result -> assertThat(result.clauses()).contains("WP2/4.1.12"))
        .map(result -> result.application().orElseThrow())
        .toList();
  }

  private static List<Long> ids(List<Pending> some) {
    return some.stream().map(Pending::id).toList();
  }

  @Test
  void the_first_of_those_who_wait_get_as_many_seats_as_are_free_and_a_dry_run_says_who() {
    List<Pending> all = waiting(3, university);
    seats(2);
    List<Long> planned = offered(Map.of("dryRun", "true"));
    assertThat(planned).isEqualTo(ids(all.subList(0, 2)));
    assertThat(work.query("SELECT used || ' ' || waiting FROM seat_pool WHERE id = ?", pool))
        .containsExactly("0 3");

    assertThat(offered(Map.of())).isEqualTo(planned);
    assertThat(work.query("SELECT used || ' ' || waiting FROM seat_pool WHERE id = ?", pool))
        .containsExactly("2 1");
    assertThat(offered(Map.of())).as("no seat is free").isEmpty();
  }

  @Test
  void more_seats_than_who_waits_are_offered_to_those_who_do() {
    List<Pending> all = waiting(2, university);
    seats(60);
    assertThat(offered(Map.of())).isEqualTo(ids(all));
  }

  @Test
  void more_than_one_transaction_gives_are_all_offered() {
    List<Pending> all = waiting(52, university);
    seats(51);
    assertThat(offered(Map.of())).isEqualTo(ids(all.subList(0, 51)));
  }

  @Test
  void a_capped_university_s_are_passed_over_and_a_dry_run_knows_it() {
    List<Pending> capped = waiting(2, university);
    List<Pending> others = waiting(1, applicants.university());
    work.inTransaction(
        () -> {
          pools.lock(pool);
          pools.setCap(pool, university, 1);
          return true;
        });
    seats(3);
    List<Long> expected = List.of(capped.get(0).id(), others.get(0).id());
    assertThat(offered(Map.of("dryRun", "true"))).isEqualTo(expected);
    assertThat(offered(Map.of())).isEqualTo(expected);
  }

  @Test
  void a_cohort_that_is_over_offers_nothing() {
    waiting(1, university);
    seats(1);
    assertThat(offer.pools(LocalDate.of(2024, 2, 15))).contains(pool);
    assertThat(offer.pools(LocalDate.of(2024, 2, 16))).doesNotContain(pool);
  }
}
