package pk.gov.hec.dlsei.domain.overview.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.cohort.Cohort;
import pk.gov.hec.dlsei.domain.cohort.CohortRepository;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.overview.Activity;
import pk.gov.hec.dlsei.domain.overview.Activity.Week;
import pk.gov.hec.dlsei.domain.overview.LastActive;
import pk.gov.hec.dlsei.domain.overview.Overview;
import pk.gov.hec.dlsei.domain.overview.Overview.Choice;
import pk.gov.hec.dlsei.domain.overview.OverviewQuery;
import pk.gov.hec.dlsei.domain.overview.People;
import pk.gov.hec.dlsei.domain.revocation.RunningLicences;
import pk.gov.hec.dlsei.domain.time.Karachi;

/** How a cohort stands, for officers of HEC. Nothing in it names anybody. */
@ApplicationScoped
@Transactional
public class ReadOverview {

  private static final int WEEKS = 12;

  @Inject ReadOpenCohorts cohorts;
  @Inject CohortRepository repository;
  @Inject GroupSeats seats;
  @Inject ReadAlerts alerts;
  @Inject OverviewQuery query;
  @Inject RunningLicences licences;
  @Inject Clock clock;

  /**
   * Reads it.
   *
   * @param actor an HEC officer
   * @param wanted the cohort; another one is shown where it is not there: the open one that starts
   *     last, else the one that starts last
   * @return empty where there is no cohort
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException NOT_ALLOWED for others
   */
  public Optional<Overview> handle(Actor actor, Optional<CohortId> wanted) {
    actor.require(Role.HEC_OFFICER);
    List<CohortRules> all =
        cohorts.all().stream()
            .sorted((a, b) -> b.terms().starts().value().compareTo(a.terms().starts().value()))
            .toList();
    Map<CohortId, Cohort.State> states =
        repository.all().stream().collect(Collectors.toMap(Cohort::id, Cohort::state));
    return all.stream()
        .filter(rules -> wanted.equals(Optional.of(rules.cohort())))
        .findFirst()
        .or(
            () ->
                all.stream()
                    .filter(rules -> states.get(rules.cohort()) == Cohort.State.OPEN)
                    .findFirst())
        .or(() -> all.stream().findFirst())
        .map(shown -> read(shown, all, states));
  }

  private Overview read(
      CohortRules shown, List<CohortRules> all, Map<CohortId, Cohort.State> states) {
    CohortId cohort = shown.cohort();
    Instant now = clock.instant();
    LocalDate today = Karachi.dayOf(now);
    return new Overview(
        all.stream().map(rules -> choice(rules, states)).toList(),
        choice(shown, states),
        seats.of(shown),
        new People(query.people(cohort, today)),
        activity(cohort, today),
        query.queue(cohort, today),
        query.overdue(cohort, now),
        alerts.handle());
  }

  private static Choice choice(CohortRules rules, Map<CohortId, Cohort.State> states) {
    return new Choice(rules.terms(), states.get(rules.cohort()));
  }

  private Activity activity(CohortId cohort, LocalDate today) {
    LocalDate thisWeek = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate first = thisWeek.minusWeeks(WEEKS - 1L);
    Map<LocalDate, Integer> joined = query.joined(cohort, first);
    Map<LastActive, Integer> lastActive = new EnumMap<>(LastActive.class);
    for (LastActive when : LastActive.values()) {
      lastActive.put(when, 0);
    }
    lastActive.putAll(query.lastActive(cohort, today));
    return new Activity(
        IntStream.range(0, WEEKS)
            .mapToObj(first::plusWeeks)
            .map(monday -> new Week(monday, joined.getOrDefault(monday, 0)))
            .toList(),
        lastActive,
        licences.reach());
  }
}
