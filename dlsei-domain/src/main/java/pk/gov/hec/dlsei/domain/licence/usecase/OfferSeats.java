package pk.gov.hec.dlsei.domain.licence.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.ProcedureStep;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.JobResults;
import pk.gov.hec.dlsei.domain.quota.PoolLine;
import pk.gov.hec.dlsei.domain.quota.PoolState;
import pk.gov.hec.dlsei.domain.quota.SeatPools;

/**
 * Offers free seats to those who wait for them (WP2/5.v, readings R06 and R28), and tells who gets
 * which. The server serves them by itself, too, as soon as it sees a seat; this says it of each.
 */
@ApplicationScoped
@Transactional
public class OfferSeats {

  @Inject ReadOpenCohorts cohorts;
  @Inject CohortRulebook rulebook;
  @Inject SeatPools pools;
  @Inject ApplicationRepository applications;
  @Inject GiveSeat seats;
  @Inject JobResults results;

  /**
   * The pools where seats are free and somebody waits, of cohorts that are not over; by id.
   *
   * @param day in Asia/Karachi
   */
  public List<String> pools(LocalDate day) {
    return cohorts.handle().stream()
        .filter(rules -> !rules.isOver(day))
        .flatMap(rules -> pools.ofCohort(rules.cohort()).stream().map(line -> id(rules, line)))
        .filter(this::isOffering)
        .sorted()
        .toList();
  }

  private static String id(CohortRules rules, PoolLine line) {
    return SeatPools.id(rules.cohort(), line.key());
  }

  private boolean isOffering(String pool) {
    PoolState state = pools.state(pool);
    return state.free() > 0 && state.waiting() > 0;
  }

  /**
   * Gives some seats of a pool, in a transaction of its own, or says who would get all of them.
   *
   * @param run of the job
   * @param pool its id
   * @param outcome DONE, or PLANNED for saying only who would
   * @return how many
   */
  public int handle(long run, String pool, Outcome outcome) {
    List<Long> served =
        outcome == Outcome.DONE
            ? seats.serve(pool)
            : applications.nextWaiting(pool, pools.state(pool).free());
    CohortRules rules = rulebook.of(SeatPools.cohort(pool));
    results.record(run, served.stream().map(id -> result(id, rules, outcome)).toList());
    return served.size();
  }

  private JobResult result(long id, CohortRules rules, Outcome outcome) {
    Application application = applications.find(id).orElseThrow();
    List<String> clauses =
        rules.clausesOf(ProcedureStep.SEAT, application.form().category()).stream()
            .map(ClauseText::id)
            .toList();
    return JobResult.ofApplication(
        id, outcome, clauses, "SEAT " + application.submission().orElseThrow().pool());
  }
}
