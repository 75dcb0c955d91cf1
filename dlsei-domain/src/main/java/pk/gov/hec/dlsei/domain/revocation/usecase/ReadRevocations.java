package pk.gov.hec.dlsei.domain.revocation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.revocation.DataReach;
import pk.gov.hec.dlsei.domain.revocation.RevocationFilter;
import pk.gov.hec.dlsei.domain.revocation.RevocationLine;
import pk.gov.hec.dlsei.domain.revocation.RevocationQuery;
import pk.gov.hec.dlsei.domain.revocation.RevocationState;
import pk.gov.hec.dlsei.domain.revocation.RunningLicences;

/** The cases for taking licences back, for officers of HEC. */
@ApplicationScoped
public class ReadRevocations {

  @Inject RevocationQuery query;
  @Inject CohortsThatRevoke cohorts;
  @Inject RunningLicences licences;

  /**
   * The state of a cohort's cases.
   *
   * @param states how many of each
   * @param clauses how many of the state that is asked for rest on each clause
   * @param universities that have cases of the state
   * @param newest the highest id of a case
   * @param reach up to when the learning platform's data reach
   */
  public record Overview(
      Map<RevocationState, Integer> states,
      Map<String, Integer> clauses,
      List<RevocationQuery.University> universities,
      long newest,
      DataReach reach) {}

  /** The cohorts whose policies take licences back. */
  public List<CohortRules> cohorts(Actor actor) {
    actor.require(Role.HEC_OFFICER);
    return cohorts.all();
  }

  /** How a cohort's cases stand. */
  public Overview overview(Actor actor, CohortId cohort, RevocationState state) {
    actor.require(Role.HEC_OFFICER);
    return new Overview(
        query.counts(cohort),
        query.clauses(cohort, state),
        query.universities(cohort, state),
        query.newest(cohort),
        licences.reach());
  }

  /** How many a filter finds. */
  public int count(Actor actor, RevocationFilter filter) {
    actor.require(Role.HEC_OFFICER);
    return query.count(filter);
  }

  /**
   * A page of those that a filter finds, the oldest first.
   *
   * @param actor an HEC officer
   * @param filter not null
   * @param first from zero
   * @param size at most
   */
  public List<RevocationLine> page(Actor actor, RevocationFilter filter, int first, int size) {
    actor.require(Role.HEC_OFFICER);
    return query.page(filter, first, size);
  }

  /**
   * All that a filter finds, as far as the reader has seen them.
   *
   * @param actor an HEC officer
   * @param filter not null
   * @param upTo the highest id when the page was read
   */
  public List<Long> ids(Actor actor, RevocationFilter filter, long upTo) {
    actor.require(Role.HEC_OFFICER);
    return query.ids(filter, upTo);
  }
}
