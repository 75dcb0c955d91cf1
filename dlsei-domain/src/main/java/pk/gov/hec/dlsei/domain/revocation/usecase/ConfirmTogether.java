package pk.gov.hec.dlsei.domain.revocation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.revocation.MassConfirmation;
import pk.gov.hec.dlsei.domain.revocation.MassConfirmations;
import pk.gov.hec.dlsei.domain.revocation.Order;
import pk.gov.hec.dlsei.domain.revocation.Revocations;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSetting;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSettings;

/**
 * Two officers confirm many revocations: one asks, another one agrees in time, and nothing begins
 * before.
 */
@ApplicationScoped
@Transactional
public class ConfirmTogether {

  private static final int SHOWN = 10;

  @Inject MassConfirmations asked;
  @Inject Revocations revocations;
  @Inject DecideRevocations decide;
  @Inject ProgrammeSettings settings;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** The latest of a cohort, the latest first. */
  public List<MassConfirmation> latest(Actor actor, CohortId cohort) {
    actor.require(Role.HEC_OFFICER);
    return asked.latest(cohort, SHOWN);
  }

  /**
   * Asks another officer to agree that cases be confirmed.
   *
   * @param actor an HEC officer
   * @param cohort of the cases
   * @param ids of cases; at least one
   * @param reason not blank
   * @return its id
   * @throws DlseiException CHANGED_MEANWHILE where one of them is not proposed any more
   */
  public long ask(Actor actor, CohortId cohort, List<Long> ids, String reason) {
    Order order = order(actor, reason);
    Duration time = Duration.ofHours(settings.number(ProgrammeSetting.SECOND_OFFICER_HOURS));
    long id =
        asked
            .ask(cohort, ids, order, order.at().plus(time))
            .orElseThrow(
                () ->
                    new DlseiException(
                        ErrorCode.CHANGED_MEANWHILE, "Not all of them are proposed any more"));
    record(AuditAction.REVOCATIONS_ASKED, id, order, Map.of("cases", ids.size()));
    return id;
  }

  /**
   * Agrees, and confirms those of the cases that are still proposed.
   *
   * @param actor an HEC officer, not the one who asked
   * @param id of what was asked
   * @param reason not blank
   * @return how many were confirmed
   * @throws DlseiException NOT_ALLOWED for the one who asked; CHANGED_MEANWHILE where somebody has
   *     decided before, or it has lapsed
   */
  public int agree(Actor actor, long id, String reason) {
    Order order = order(actor, reason);
    MassConfirmation found = find(id);
    if (found.asked().account() == actor.accountId()) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "Another officer has to agree");
    }
    demand(asked.agree(id, order));
    Order confirming = new Order(order.account(), Optional.empty(), order.at());
    int confirmed =
        revocations.confirm(asked.cases(id), confirming, decide.undoUntil(order.at())).size();
    asked.confirmed(id, confirmed);
    Map<String, Object> facts = Map.of("confirmed", confirmed, "askedBy", found.asked().account());
    record(AuditAction.REVOCATIONS_AGREED, id, order, facts);
    return confirmed;
  }

  /**
   * Declines, or withdraws what one has asked oneself.
   *
   * @param actor an HEC officer
   * @param id of what was asked
   * @param reason not blank
   * @throws DlseiException CHANGED_MEANWHILE where somebody has decided before
   */
  public void decline(Actor actor, long id, String reason) {
    Order order = order(actor, reason);
    find(id);
    demand(asked.decline(id, order));
    record(AuditAction.REVOCATIONS_DECLINED, id, order, Map.of());
  }

  private static void demand(boolean holds) {
    if (!holds) {
      throw new DlseiException(ErrorCode.CHANGED_MEANWHILE, "It was decided before, or has lapsed");
    }
  }

  private MassConfirmation find(long id) {
    return asked
        .find(id)
        .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "Nobody has asked that"));
  }

  private Order order(Actor actor, String reason) {
    actor.require(Role.HEC_OFFICER);
    Instant now = clock.instant();
    return new Order(Optional.of(actor.accountId()), Optional.of(reason.strip()), now);
  }

  private void record(AuditAction action, long id, Order order, Map<String, ?> facts) {
    Map<String, Object> all = new LinkedHashMap<>(facts);
    all.put("reason", order.reason().orElseThrow());
    audit.record(order.account().orElseThrow(), action, "mass-confirmation:" + id, all);
  }
}
