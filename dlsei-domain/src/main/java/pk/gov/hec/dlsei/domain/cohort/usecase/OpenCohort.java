package pk.gov.hec.dlsei.domain.cohort.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.cohort.Cohort;
import pk.gov.hec.dlsei.domain.cohort.CohortRepository;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/** Opens and closes cohorts. */
@ApplicationScoped
@Transactional
public class OpenCohort {

  @Inject CohortRepository cohorts;
  @Inject CohortObstacles obstacles;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Opens a planned one whose terms can stand together.
   *
   * @param actor an HEC officer
   * @param id of the cohort
   * @param reason not blank
   * @return why it cannot be opened; empty where it was
   * @throws DlseiException NOT_FOUND, CHANGED_MEANWHILE where it is open or closed already,
   *     PLUGIN_MISSING or PLUGIN_BROKEN where its policy cannot answer
   */
  public List<BilingualText> handle(Actor actor, CohortId id, String reason) {
    actor.require(Role.HEC_OFFICER);
    Cohort cohort = find(id, Cohort.State.PLANNED);
    List<BilingualText> found = obstacles.of(cohort);
    if (!found.isEmpty()) {
      return found;
    }
    cohort.open(clock.instant());
    cohorts.flush();
    record(actor.accountId(), AuditAction.COHORT_OPENED, cohort, Map.of("reason", reason));
    return List.of();
  }

  /**
   * Closes an open one: nobody applies any more, and a freed seat goes to nobody (reading R28).
   *
   * @param actor an HEC officer
   * @param id of the cohort
   * @param reason not blank
   * @throws DlseiException NOT_FOUND, CHANGED_MEANWHILE where it is not open
   */
  public void close(Actor actor, CohortId id, String reason) {
    actor.require(Role.HEC_OFFICER);
    Cohort cohort = find(id, Cohort.State.OPEN);
    cohort.close(clock.instant());
    cohorts.flush();
    record(actor.accountId(), AuditAction.COHORT_CLOSED, cohort, Map.of("reason", reason));
  }

  /**
   * Opens a document's cohort in an empty demo.
   *
   * @param id not null
   * @param policyId of the plug-in
   * @param policyVersion of the plug-in
   * @throws DlseiException PLUGIN_MISSING where the policy is not there, PLUGIN_BROKEN where it
   *     cannot answer
   */
  public void inDemo(CohortId id, String policyId, String policyVersion) {
    Cohort cohort = new Cohort(id, policyId, policyVersion);
    obstacles.of(cohort);
    cohort.open(clock.instant());
    cohorts.add(cohort);
    record(null, AuditAction.COHORT_OPENED, cohort, Map.of());
  }

  private Cohort find(CohortId id, Cohort.State needed) {
    Cohort cohort =
        cohorts
            .find(id)
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "There is no " + id));
    if (cohort.state() != needed) {
      throw new DlseiException(ErrorCode.CHANGED_MEANWHILE, id + " is " + cohort.state());
    }
    return cohort;
  }

  private void record(Long actor, AuditAction action, Cohort cohort, Map<String, String> reason) {
    Map<String, Object> facts = new java.util.HashMap<>(reason);
    facts.put("policy", cohort.policyId());
    facts.put("version", cohort.policyVersion());
    audit.record(actor, action, "cohort:" + cohort.id(), facts);
  }
}
