package pk.gov.hec.dlsei.domain.revocation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.revocation.LicenceAtRisk;
import pk.gov.hec.dlsei.domain.revocation.RevocationQuery;
import pk.gov.hec.dlsei.domain.time.Karachi;

/** Which of the own learners may lose their licences, so that a focal person can tell them. */
@ApplicationScoped
public class ReadLicencesAtRisk {

  /**
   * Those at risk.
   *
   * @param licences the most urgent first
   * @param clauses the texts of their clauses by id
   */
  public record AtRisk(List<LicenceAtRisk> licences, Map<String, ClauseText> clauses) {}

  /** Whoever has more at risk needs no longer list. */
  private static final int MOST = 100;

  @Inject RevocationQuery query;
  @Inject CohortRulebook rulebook;
  @Inject Clock clock;

  /**
   * Those who were warned and are still in time, and those whose cases are open.
   *
   * @param actor a focal person
   * @param cohort not null
   * @return the most urgent first, a hundred at most
   */
  public AtRisk handle(Actor actor, CohortId cohort) {
    actor.require(Role.FOCAL_PERSON);
    List<LicenceAtRisk> found =
        query.atRisk(cohort, actor.institution().orElseThrow(), Karachi.today(clock), MOST);
    Set<String> ids = found.stream().map(LicenceAtRisk::clauseId).collect(Collectors.toSet());
    return new AtRisk(found, ids.isEmpty() ? Map.of() : rulebook.of(cohort).clauses(ids));
  }
}
