package pk.gov.hec.dlsei.domain.allotment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.Reading;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.allotment.AllotmentRecord;
import pk.gov.hec.dlsei.domain.allotment.Allotments;
import pk.gov.hec.dlsei.domain.allotment.Share;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;

/** Allotments as HEC looks at them. */
@ApplicationScoped
@Transactional
public class ReadAllotment {

  @Inject ReadOpenCohorts cohorts;
  @Inject Allotments allotments;
  @Inject InstitutionRepository institutions;
  @Inject MakeAllotment make;
  @Inject CohortRulebook rulebook;

  /**
   * A university's line.
   *
   * @param share not null
   * @param institution not null
   * @param before its seats in the last published one; empty where it had none
   */
  public record Line(Share share, Institution institution, Optional<Integer> before) {

    /** How many more than before; negative for fewer. */
    public int change() {
      return share.seats() - before.orElse(0);
    }
  }

  /**
   * One allotment.
   *
   * @param allotment the draft, or the last published one where there is none
   * @param lines by code
   * @param left out universities that may get seats and have none
   * @param obstacles what in the document it does not meet
   * @param comparedWith the published one before it; empty for the first
   * @param clauses on which the shares rest, in the document's order
   * @param readings of unclear places on which they rest
   */
  public record Sheet(
      AllotmentRecord allotment,
      List<Line> lines,
      List<Institution> left,
      List<BilingualText> obstacles,
      Optional<AllotmentRecord> comparedWith,
      List<ClauseText> clauses,
      List<Reading> readings) {}

  /** The cohorts whose policies divide seats, by id, with the terms of now. */
  public List<CohortTerms> cohorts(Actor actor) {
    actor.require(Role.HEC_OFFICER);
    return cohorts.notClosed().stream()
        .filter(CohortRules::dividesSeats)
        .map(CohortRules::terms)
        .toList();
  }

  /**
   * The draft of a cohort, else the last published one.
   *
   * @param actor an HEC officer
   * @param cohort not null
   * @return empty where there is neither
   */
  public Optional<Sheet> handle(Actor actor, CohortId cohort) {
    actor.require(Role.HEC_OFFICER);
    List<AllotmentRecord> published = allotments.published(cohort);
    Optional<AllotmentRecord> draft = allotments.draft(cohort);
    if (draft.isPresent()) {
      return Optional.of(sheet(draft.get(), published.stream().findFirst()));
    }
    return published.stream()
        .findFirst()
        .map(last -> sheet(last, published.stream().skip(1).findFirst()));
  }

  private Sheet sheet(AllotmentRecord allotment, Optional<AllotmentRecord> earlier) {
    Map<InstitutionCode, Institution> all =
        institutions.all().stream()
            .collect(Collectors.toMap(Institution::code, Function.identity()));
    Map<InstitutionCode, Integer> before =
        earlier.map(allotments::shares).orElse(List.of()).stream()
            .collect(Collectors.toMap(Share::institution, Share::seats));
    List<Share> shares = allotments.shares(allotment);
    List<Line> lines =
        shares.stream()
            .map(
                share ->
                    new Line(
                        share,
                        all.get(share.institution()),
                        Optional.ofNullable(before.get(share.institution()))))
            .toList();
    CohortRules rules = rulebook.of(allotment.cohort());
    Set<String> named = named(shares);
    return new Sheet(
        allotment,
        lines,
        left(all.values(), shares),
        allotment.publication().isEmpty()
            ? make.settled(allotment.cohort(), shares).obstacles()
            : List.of(),
        earlier,
        rules.clauses().stream().filter(clause -> named.contains(clause.id())).toList(),
        rules.readings().stream().filter(reading -> named.contains(reading.id())).toList());
  }

  private static List<Institution> left(Collection<Institution> all, List<Share> shares) {
    Set<InstitutionCode> given =
        shares.stream().map(Share::institution).collect(Collectors.toSet());
    return all.stream()
        .filter(Universities::isOne)
        .filter(one -> !given.contains(one.code()))
        .toList();
  }

  private static Set<String> named(List<Share> shares) {
    return shares.stream()
        .flatMap(share -> share.share().clauseIds().stream())
        .collect(Collectors.toSet());
  }
}
