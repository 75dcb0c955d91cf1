package pk.gov.hec.dlsei.domain.nomination.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.Finding;
import pk.gov.hec.dlsei.api.cohort.IdentityNumber;
import pk.gov.hec.dlsei.api.cohort.PriorStanding;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;
import pk.gov.hec.dlsei.domain.nomination.NominationFault;
import pk.gov.hec.dlsei.domain.nomination.NominationFault.Kind;
import pk.gov.hec.dlsei.domain.nomination.NominationField;
import pk.gov.hec.dlsei.domain.nomination.Nominee;
import pk.gov.hec.dlsei.domain.quota.PoolLine;
import pk.gov.hec.dlsei.domain.quota.SeatPools;

/** Holds a line that was read against the institutions, the policy's clauses and the pools. */
@ApplicationScoped
class CheckNominee {

  @Inject InstitutionRepository institutions;
  @Inject SeatPools pools;

  /** What lines are held against. */
  record Against(
      CohortRules rules, Map<InstitutionCode, Institution> institutions, Set<String> pools) {}

  Against against(CohortRules rules) {
    return new Against(
        rules,
        institutions.all().stream()
            .collect(Collectors.toMap(Institution::code, Function.identity())),
        pools.ofCohort(rules.cohort()).stream().map(PoolLine::key).collect(Collectors.toSet()));
  }

  /** The same without an institution that nobody knows. */
  Nominee known(Nominee nominee, Against against) {
    boolean known =
        nominee.institution() == null || against.institutions().containsKey(nominee.institution());
    return known
        ? nominee
        : new Nominee(
            nominee.name(),
            nominee.identityKind(),
            nominee.cnic(),
            nominee.email(),
            nominee.mobile(),
            nominee.category(),
            null,
            nominee.department(),
            nominee.registrationNumber(),
            nominee.background());
  }

  /** What keeps the person out; empty where the line says too little. */
  List<NominationFault> faults(Nominee nominee, Against against, List<NominationFault> already) {
    boolean saysWhere =
        already.stream().anyMatch(fault -> fault.field() == NominationField.UNIVERSITY);
    if (nominee.institution() == null) {
      return saysWhere
          ? List.of()
          : List.of(new NominationFault(NominationField.UNIVERSITY, Kind.UNIVERSITY_UNKNOWN, ""));
    }
    if (nominee.category() == null
        || already.stream().anyMatch(f -> f.field() == NominationField.EDUCATION_YEARS)) {
      return List.of();
    }
    ApplicantFacts facts = facts(nominee, against.institutions().get(nominee.institution()));
    List<Finding> failed = against.rules().eligibility(facts).failed();
    if (!failed.isEmpty()) {
      return List.of(
          new NominationFault(
              NominationField.CATEGORY, Kind.NOT_ELIGIBLE, failed.get(0).clauseId()));
    }
    String pool = against.rules().claim(facts, nominee.institution()).pool();
    return against.pools().contains(pool)
        ? List.of()
        : List.of(new NominationFault(NominationField.CATEGORY, Kind.NO_POOL, pool));
  }

  private static ApplicantFacts facts(Nominee nominee, Institution institution) {
    Integer years = nominee.background().educationYears();
    return new ApplicantFacts(
        nominee.category(),
        institution.standing(),
        IdentityNumber.WELL_FORMED,
        years == null ? OptionalInt.empty() : OptionalInt.of(years),
        Optional.empty(),
        nominee.background().disability(),
        PriorStanding.NONE);
  }
}
