package pk.gov.hec.dlsei.domain.nomination.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.nomination.NominationCounts;
import pk.gov.hec.dlsei.domain.nomination.NominationList;
import pk.gov.hec.dlsei.domain.nomination.NominationState;
import pk.gov.hec.dlsei.domain.nomination.Nominations;
import pk.gov.hec.dlsei.domain.time.Karachi;

/**
 * What becomes of a list that was read: its nominator sends it to HEC or leaves it; HEC registers
 * it or gives it back (SOP1/R2).
 */
@ApplicationScoped
@Transactional
public class DecideNominations {

  @Inject Nominations nominations;
  @Inject CohortRulebook rulebook;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Sends the good lines; they are served in the order of the lines, from this moment on.
   *
   * @param actor of the university, or of HEC for its own
   * @param listId of a list that was read
   * @param despiteBad whether bad lines may stay behind
   * @throws DlseiException NOT_ALLOWED where bad ones would, or none is good; FORM_CLOSED on
   *     another day; CHANGED_MEANWHILE where it was sent or left already
   */
  public void send(Actor actor, long listId, boolean despiteBad) {
    NominationList list = own(actor, listId);
    CohortRules rules = rulebook.of(list.cohort());
    if (!rules.terms().takesApplicationsOn(Karachi.today(clock))) {
      throw new DlseiException(ErrorCode.FORM_CLOSED, "The cohort takes no nominations today");
    }
    NominationCounts counts = nominations.counts(listId);
    if (list.state() == NominationState.READ
        && (counts.good() == 0 || counts.bad() > 0 && !despiteBad)) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "Bad lines, or no good ones");
    }
    list.send(actor, clock.instant());
    record(actor, AuditAction.NOMINATIONS_SENT, list);
  }

  /**
   * Leaves it; what it says of people is deleted.
   *
   * @param actor of the university, or of HEC for its own
   * @param listId of a list that was read
   */
  public void discard(Actor actor, long listId) {
    NominationList list = own(actor, listId);
    list.discard();
    nominations.dropLines(listId);
    record(actor, AuditAction.NOMINATIONS_DISCARDED, list);
  }

  /**
   * Gives it back to the university.
   *
   * @param actor an HEC officer
   * @param listId of a list that was sent
   * @param reason for the university, not blank
   */
  public void giveBack(Actor actor, long listId, String reason) {
    NominationList list = sent(actor, listId);
    list.giveBack(actor, clock.instant(), reason);
    record(actor, AuditAction.NOMINATIONS_RETURNED, list);
  }

  /**
   * Begins to register it; the work goes on in the background.
   *
   * @param actor an HEC officer
   * @param listId of a list that was sent
   * @return false where an earlier one of the same university comes first (SOP1/R1)
   * @throws DlseiException FORM_CLOSED where the cohort is over: no licence can begin any more
   */
  public boolean register(Actor actor, long listId) {
    NominationList list = sent(actor, listId);
    if (rulebook.of(list.cohort()).isOver(Karachi.today(clock))) {
      throw new DlseiException(ErrorCode.FORM_CLOSED, "The cohort is over");
    }
    if (list.state() == NominationState.SENT && nominations.hasEarlier(list)) {
      return false;
    }
    list.register(actor, clock.instant());
    record(actor, AuditAction.NOMINATIONS_REGISTERED, list);
    return true;
  }

  private NominationList own(Actor actor, long listId) {
    NominationScope scope = NominationScope.of(actor);
    return nominations.findLocked(listId).filter(scope::isOwn).orElseThrow(DecideNominations::none);
  }

  private NominationList sent(Actor actor, long listId) {
    actor.require(Role.HEC_OFFICER);
    return nominations
        .findLocked(listId)
        .filter(list -> list.sentAt().isPresent())
        .orElseThrow(DecideNominations::none);
  }

  private static DlseiException none() {
    return new DlseiException(ErrorCode.NOT_FOUND, "No such list");
  }

  private void record(Actor actor, AuditAction action, NominationList list) {
    audit.record(
        actor.accountId(),
        action,
        "nominations:" + list.id(),
        Map.of("institution", list.institution().value()));
  }
}
