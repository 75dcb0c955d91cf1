package pk.gov.hec.dlsei.domain.expiry.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.expiry.Ending;
import pk.gov.hec.dlsei.domain.expiry.LicenceEnds;
import pk.gov.hec.dlsei.domain.expiry.OpenLicence;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.Mandate;

/**
 * Ends licences whose last day is over (SOP1/L1, WP2/1.1, 1.2, 2.1, 2.2), and lets those run on
 * that have earned a later one (WP2/A.4, A.6). Each call is a transaction; twice is as good as
 * once.
 */
@ApplicationScoped
@Transactional
public class SettleEnds {

  @Inject LicenceEnds ends;
  @Inject Clock clock;

  /** What is done with a licence; the detail of its result. */
  private enum Act {
    EXTENDED,
    ENDED
  }

  /**
   * Extends those of them that the rules let run longer than is set.
   *
   * @param some of one cohort
   * @param rules of the cohort
   * @param asOf the day on which is asked, in Asia/Karachi
   * @param mandate how far this goes
   * @return one for each that is or would be extended
   */
  public List<JobResult> extend(
      List<OpenLicence> some, CohortRules rules, LocalDate asOf, Mandate mandate) {
    List<Ending> later =
        endings(some, rules, asOf).stream()
            .filter(ending -> ending.end().day().isAfter(ending.licence().endsOn()))
            .toList();
    return settle(
        later, Act.EXTENDED, mandate, chosen -> ends.extend(chosen, rules, clock.instant()));
  }

  /**
   * Ends those of them whose last day was before a day, by what is set and by the rules.
   *
   * @param some of one cohort
   * @param rules of the cohort
   * @param asOf the day, in Asia/Karachi
   * @param mandate how far this goes
   * @return one for each that is or would be ended
   */
  public List<JobResult> end(
      List<OpenLicence> some, CohortRules rules, LocalDate asOf, Mandate mandate) {
    List<Ending> over =
        endings(some, rules, asOf).stream()
            .filter(ending -> ending.end().day().isBefore(asOf))
            .filter(ending -> ending.licence().endsOn().isBefore(asOf))
            .toList();
    return settle(over, Act.ENDED, mandate, chosen -> ends.end(chosen, rules, clock.instant()));
  }

  private static List<Ending> endings(List<OpenLicence> some, CohortRules rules, LocalDate day) {
    return some.stream()
        .flatMap(
            licence -> rules.endOf(licence.term(day)).map(end -> new Ending(licence, end)).stream())
        .toList();
  }

  private static List<JobResult> settle(
      List<Ending> endings, Act act, Mandate mandate, Function<List<Ending>, List<Long>> how) {
    Mandate.Choice<Ending> choice =
        mandate.choose(endings, ending -> result(ending, act, mandate.outcome()));
    Set<Long> done =
        mandate.isToDo() ? new HashSet<>(how.apply(choice.items())) : ids(choice.items());
    return Stream.concat(
            choice.items().stream()
                .filter(ending -> done.contains(ending.licence().id()))
                .map(ending -> result(ending, act, mandate.outcome())),
            choice.left().stream())
        .toList();
  }

  private static Set<Long> ids(List<Ending> endings) {
    Set<Long> ids = new HashSet<>();
    endings.forEach(ending -> ids.add(ending.licence().id()));
    return ids;
  }

  private static JobResult result(Ending ending, Act act, Outcome outcome) {
    return JobResult.ofLicence(
        ending.licence().id(),
        outcome,
        List.of(ending.end().clause().id()),
        act + " " + ending.end().day());
  }
}
