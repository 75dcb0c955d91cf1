package pk.gov.hec.dlsei.domain.learner.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;
import pk.gov.hec.dlsei.domain.learner.UniversityQuery;
import pk.gov.hec.dlsei.domain.licence.LicenceLine;
import pk.gov.hec.dlsei.domain.licence.LicenceQuery;
import pk.gov.hec.dlsei.domain.licence.LicenceQuery.Whose;
import pk.gov.hec.dlsei.domain.licence.LicenceStatus;

/** A focal person's own university: how far its people are, and who they are. */
@ApplicationScoped
@Transactional
public class ReadUniversity {

  @Inject UniversityQuery query;
  @Inject LicenceQuery licences;
  @Inject ReadOpenCohorts cohorts;
  @Inject InstitutionRepository institutions;

  /**
   * How far its people are in a cohort.
   *
   * @param applications by state, without drafts
   * @param licences by state
   */
  public record Uptake(
      Map<ApplicationStatus, Integer> applications, Map<LicenceStatus, Integer> licences) {}

  /** The own university. */
  public Institution own(Actor actor) {
    return institutions.find(institution(actor)).orElseThrow();
  }

  /**
   * The cohorts that concern it: those that are open, and those in which it has people.
   *
   * @param actor a focal person
   * @return the latest start first
   */
  public List<CohortTerms> cohorts(Actor actor) {
    Set<CohortId> ids = new LinkedHashSet<>(query.cohorts(institution(actor)));
    cohorts.handle().stream().map(CohortRules::cohort).forEach(ids::add);
    return cohorts.all().stream()
        .map(CohortRules::terms)
        .filter(terms -> ids.contains(terms.cohort()))
        .sorted((a, b) -> b.starts().value().compareTo(a.starts().value()))
        .toList();
  }

  /** How far its people are. */
  public Uptake uptake(Actor actor, CohortId cohort) {
    Whose place = new Whose(institution(actor), cohort);
    return new Uptake(query.applications(place), query.licences(place));
  }

  /**
   * Its learners.
   *
   * @param actor a focal person
   * @param cohort not null
   * @param status empty for all
   * @param first index of the first line
   * @param size lines at most
   * @return by name
   */
  public List<LicenceLine> learners(
      Actor actor, CohortId cohort, Optional<LicenceStatus> status, int first, int size) {
    return licences.learners(new Whose(institution(actor), cohort), status, first, size);
  }

  private static InstitutionCode institution(Actor actor) {
    actor.require(Role.FOCAL_PERSON);
    return actor.institution().orElseThrow();
  }
}
