package pk.gov.hec.dlsei.domain.cohort.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.DateTerm;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.cohort.Cohort;
import pk.gov.hec.dlsei.domain.cohort.CohortRepository;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortSettings;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/**
 * HEC plans a cohort: one of a document as it is stated, or its own from an earlier one's terms.
 */
@ApplicationScoped
@Transactional
public class PlanCohort {

  @Inject CohortRepository cohorts;
  @Inject CohortRulebook rulebook;
  @Inject CohortSettings settings;
  @Inject StatedCohorts stated;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * A cohort of HEC's own.
   *
   * @param id of its own
   * @param from the earlier cohort, kept already
   * @param follows the cohort whose learners are looked at when somebody applies; empty for none
   * @param title not null
   * @param days the three of {@link DateTerm}
   * @param seats from its first day
   * @param reason not blank
   */
  public record Plan(
      CohortId id,
      CohortId from,
      Optional<CohortId> follows,
      BilingualText title,
      Days days,
      int seats,
      String reason) {}

  /**
   * When.
   *
   * @param applicationsFrom the first day on which somebody may apply
   * @param starts the first day of licences
   * @param ends the last day of licences, not before the first
   */
  public record Days(LocalDate applicationsFrom, LocalDate starts, LocalDate ends) {}

  /**
   * Plans a cohort of a document, as it is stated there.
   *
   * @param actor an HEC officer
   * @param id as the policy names it
   * @param reason not blank
   * @throws DlseiException NOT_FOUND where no policy states it, ALREADY_TAKEN where it is planned
   *     already
   */
  public void asStated(Actor actor, CohortId id, String reason) {
    actor.require(Role.HEC_OFFICER);
    StatedCohorts.Stated one = stated.find(id);
    add(actor, new Cohort(id, one.policyId(), one.policyVersion()), reason);
  }

  /**
   * Plans one of HEC's own: every term of the earlier one holds, other dates moved by as many days
   * as the first day is, until HEC sets them.
   *
   * @param actor an HEC officer
   * @param plan not null
   * @throws DlseiException ALREADY_TAKEN where there is such a cohort already
   */
  public void handle(Actor actor, Plan plan) {
    actor.require(Role.HEC_OFFICER);
    Cohort earlier = cohorts.find(plan.from()).orElseThrow();
    CohortTerms terms = rulebook.of(earlier).terms();
    var own = new Cohort.Own(earlier.basis(), plan.follows(), plan.title());
    add(
        actor,
        new Cohort(plan.id(), earlier.policyId(), earlier.policyVersion(), own),
        plan.reason());
    Map<String, String> values = new TreeMap<>(settings.inForce(earlier.id(), clock.instant()));
    values.putAll(moved(terms, plan.days()));
    values.put("seats", plan.seats() + "@" + plan.days().applicationsFrom());
    Instant now = clock.instant();
    values.forEach(
        (key, value) ->
            settings.add(
                plan.id(),
                new CohortSettings.Change(key, value, plan.reason(), actor.accountId(), now, now)));
  }

  private static Map<String, String> moved(CohortTerms terms, Days days) {
    long by = ChronoUnit.DAYS.between(terms.starts().value(), days.starts());
    Map<String, String> moved = new TreeMap<>();
    terms
        .dates()
        .forEach(date -> moved.put(date.key(), date.term().value().plusDays(by).toString()));
    moved.put(DateTerm.APPLICATIONS_FROM, days.applicationsFrom().toString());
    moved.put(DateTerm.STARTS, days.starts().toString());
    moved.put(DateTerm.ENDS, days.ends().toString());
    return moved;
  }

  private void add(Actor actor, Cohort cohort, String reason) {
    if (cohorts.find(cohort.id()).isPresent()) { // the primary key tells of one made meanwhile
      throw new DlseiException(ErrorCode.ALREADY_TAKEN, "There is a cohort " + cohort.id());
    }
    cohorts.add(cohort);
    audit.record(
        actor.accountId(),
        AuditAction.COHORT_PLANNED,
        "cohort:" + cohort.id(),
        Map.of("policy", cohort.policyId(), "version", cohort.policyVersion(), "reason", reason));
  }
}
