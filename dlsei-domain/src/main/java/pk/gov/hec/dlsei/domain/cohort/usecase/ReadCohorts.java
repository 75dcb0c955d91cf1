package pk.gov.hec.dlsei.domain.cohort.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.Reading;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.cohort.Cohort;
import pk.gov.hec.dlsei.domain.cohort.CohortRepository;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.CohortSettings;
import pk.gov.hec.dlsei.domain.cohort.Settable;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/** All cohorts with their terms, for HEC. */
@ApplicationScoped
@Transactional
public class ReadCohorts {

  @Inject CohortRepository cohorts;
  @Inject CohortRulebook rulebook;
  @Inject CohortSettings settings;
  @Inject CohortObstacles obstacles;
  @Inject StatedCohorts stated;

  /**
   * A cohort as a list shows it.
   *
   * @param cohort not null
   * @param terms that hold now
   */
  public record Line(Cohort cohort, CohortTerms terms) {}

  /**
   * Everything about one cohort.
   *
   * @param cohort not null
   * @param terms that hold now
   * @param clauses of its document, in order
   * @param readings of unclear places
   * @param settable what HEC may set, with what holds now
   * @param history every change, the latest first
   * @param obstacles why it cannot be opened, or could not with its terms of now
   */
  public record Sheet(
      Cohort cohort,
      CohortTerms terms,
      List<ClauseText> clauses,
      List<Reading> readings,
      List<Settable> settable,
      List<CohortSettings.Change> history,
      List<BilingualText> obstacles) {}

  /**
   * All that are kept, by id.
   *
   * @param actor an HEC officer
   * @return never null
   */
  public List<Line> all(Actor actor) {
    actor.require(Role.HEC_OFFICER);
    return cohorts.all().stream()
        .map(cohort -> new Line(cohort, rulebook.of(cohort).terms()))
        .toList();
  }

  /** Those that a document names and nobody has planned, by id. */
  public List<StatedCohorts.Stated> notPlanned(Actor actor) {
    actor.require(Role.HEC_OFFICER);
    Set<CohortId> kept = cohorts.all().stream().map(Cohort::id).collect(Collectors.toSet());
    return stated.all().stream().filter(one -> !kept.contains(one.id())).toList();
  }

  /**
   * One of them.
   *
   * @param actor an HEC officer
   * @param id not null
   * @return never null
   * @throws DlseiException NOT_FOUND where there is none
   */
  public Sheet sheet(Actor actor, CohortId id) {
    actor.require(Role.HEC_OFFICER);
    Cohort cohort =
        cohorts
            .find(id)
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "There is no " + id));
    CohortRules rules = rulebook.of(cohort);
    return new Sheet(
        cohort,
        rules.terms(),
        rules.clauses(),
        rules.readings(),
        rules.settable(),
        settings.history(id),
        obstacles.of(cohort));
  }
}
