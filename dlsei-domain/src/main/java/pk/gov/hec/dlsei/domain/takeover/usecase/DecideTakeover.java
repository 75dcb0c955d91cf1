package pk.gov.hec.dlsei.domain.takeover.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.takeover.CohortFlags;
import pk.gov.hec.dlsei.domain.takeover.EarlierLearners;
import pk.gov.hec.dlsei.domain.takeover.OfficersWord;
import pk.gov.hec.dlsei.domain.takeover.Takeover;
import pk.gov.hec.dlsei.domain.takeover.TakeoverKind;
import pk.gov.hec.dlsei.domain.takeover.TakeoverState;
import pk.gov.hec.dlsei.domain.takeover.Takeovers;

/** What becomes of a file that was read: it is carried out or left, and may be taken back. */
@ApplicationScoped
@Transactional
public class DecideTakeover {

  @Inject Takeovers takeovers;
  @Inject CohortFlags flags;
  @Inject EarlierLearners learners;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Lets the good lines be carried out, in the background.
   *
   * @param actor an HEC officer
   * @param id of a file that was read
   * @throws DlseiException NOT_ALLOWED where no line is good, CHANGED_MEANWHILE where somebody else
   *     has decided
   */
  public void carryOut(Actor actor, long id) {
    Takeover takeover = find(actor, id);
    if (takeover.state() == TakeoverState.READ && takeover.good() == 0) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "No line is good");
    }
    takeover.carryOut(actor, clock.instant());
    record(actor, AuditAction.TAKEOVER_CARRIED_OUT, takeover);
  }

  /**
   * Leaves it; the file is deleted.
   *
   * @param actor an HEC officer
   * @param id of a file that was read
   */
  public void discard(Actor actor, long id) {
    Takeover takeover = find(actor, id);
    takeover.discard();
    takeovers.dropFile(id);
    takeovers.dropFaults(id);
    record(actor, AuditAction.TAKEOVER_DISCARDED, takeover);
  }

  /**
   * Undoes what a file did.
   *
   * @param actor an HEC officer
   * @param id of a file that was carried out
   * @param reason not blank
   * @return how many licences or flags went
   */
  public int takeBack(Actor actor, long id, String reason) {
    Takeover takeover = find(actor, id);
    takeover.takeBack(reason);
    OfficersWord word = new OfficersWord(actor.accountId(), clock.instant(), reason);
    record(actor, AuditAction.TAKEOVER_TAKEN_BACK, takeover);
    return takeover.kind() == TakeoverKind.COHORT_USERS
        ? flags.takeBack(takeover, word)
        : learners.takeBack(takeover, word);
  }

  private Takeover find(Actor actor, long id) {
    actor.require(Role.HEC_OFFICER);
    return takeovers
        .findLocked(id)
        .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such file"));
  }

  private void record(Actor actor, AuditAction action, Takeover takeover) {
    audit.record(
        actor.accountId(),
        action,
        "takeover:" + takeover.id(),
        Map.of("kind", takeover.kind().name()));
  }
}
