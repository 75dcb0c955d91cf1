package pk.gov.hec.dlsei.domain.nomination.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.usecase.ReadOpenCohorts;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.intake.SentFileName;
import pk.gov.hec.dlsei.domain.nomination.NominationList;
import pk.gov.hec.dlsei.domain.nomination.Nominations;
import pk.gov.hec.dlsei.domain.staff.usecase.SubmitDisclaimer;
import pk.gov.hec.dlsei.domain.time.Karachi;

/**
 * Takes a file of nominated people, to be read in the background; after the disclaimer form only
 * (SOP1/R3).
 */
@ApplicationScoped
@Transactional
public class UploadNominations {

  @Inject Nominations nominations;
  @Inject ReadOpenCohorts openCohorts;
  @Inject CohortRulebook rulebook;
  @Inject SubmitDisclaimer disclaimer;
  @Inject AuditTrail audit;
  @Inject Vault vault;
  @Inject Clock clock;

  /**
   * The open cohorts into which the actor nominates people.
   *
   * @param actor a focal person or an HEC officer
   * @return never null
   */
  public List<CohortRules> cohorts(Actor actor) {
    NominationScope scope = NominationScope.of(actor);
    return openCohorts.handle().stream()
        .filter(rules -> !NominationScope.by(scope.nominator(), rules).categories().isEmpty())
        .toList();
  }

  /**
   * Whether a disclaimer form has to be submitted first.
   *
   * @param actor a focal person or an HEC officer
   * @return false for HEC, which needs none
   */
  public boolean lacksDisclaimer(Actor actor) {
    return !actor.is(Role.HEC_OFFICER) && disclaimer.submittedAt(actor).isEmpty();
  }

  /**
   * Takes the file.
   *
   * @param actor a focal person, or an HEC officer for NAHE's nominees (reading R21)
   * @param cohort nominated for
   * @param name of the file
   * @param content all of it, or one byte more than is taken
   * @return the list's id
   * @throws DlseiException NOT_ALLOWED before the disclaimer form or where the cohort takes no
   *     nominations, FORM_CLOSED on another day, ALREADY_TAKEN where the same file is there
   */
  public long handle(Actor actor, CohortId cohort, String name, byte[] content) {
    NominationScope scope = NominationScope.of(actor);
    CohortRules rules = rulebook.of(cohort);
    if (NominationScope.by(scope.nominator(), rules).categories().isEmpty()
        || lacksDisclaimer(actor)) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "No nominations, or no disclaimer form");
    }
    if (!rules.terms().takesApplicationsOn(Karachi.today(clock))) {
      throw new DlseiException(ErrorCode.FORM_CLOSED, "The cohort takes no nominations today");
    }
    NominationList list =
        new NominationList(
            cohort,
            scope.nominator(),
            new NominationList.File(
                SentFileName.shown(name, "nominations"), vault.lookup("nomination-file", content)),
            actor,
            clock.instant());
    nominations.add(list, content);
    audit.record(
        actor.accountId(),
        AuditAction.NOMINATIONS_UPLOADED,
        "nominations:" + list.id(),
        Map.of("institution", scope.nominator().value()));
    return list.id();
  }
}
