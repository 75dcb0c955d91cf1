package pk.gov.hec.dlsei.domain.revocation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.revocation.Order;
import pk.gov.hec.dlsei.domain.revocation.Revocations;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSetting;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSettings;

/**
 * What an officer says of cases for taking licences back (reading R11): one, many or all. What
 * changed meanwhile is left as it is; each answers how many it concerned.
 */
@ApplicationScoped
@Transactional
public class DecideRevocations {

  @Inject Revocations revocations;
  @Inject ProgrammeSettings settings;
  @Inject Clock clock;

  /**
   * Confirms proposed ones: they are carried out once the undo window is over.
   *
   * @param actor an HEC officer
   * @param ids of cases
   * @return how many
   * @throws DlseiException SECOND_OFFICER_NEEDED for more than {@link #mostAlone}; see {@link
   *     ConfirmTogether}
   */
  public int confirm(Actor actor, List<Long> ids) {
    Order order = order(actor, Optional.empty());
    if (ids.size() > mostAlone()) {
      throw new DlseiException(
          ErrorCode.SECOND_OFFICER_NEEDED, ids.size() + " at once need a second officer");
    }
    return revocations.confirm(ids, order, undoUntil(order.at())).size();
  }

  /** How many an officer confirms at once without another one. */
  public int mostAlone() {
    return settings.number(ProgrammeSetting.SECOND_OFFICER_ABOVE);
  }

  /**
   * Keeps proposed ones from being confirmed.
   *
   * @param actor an HEC officer
   * @param ids of cases
   * @param reason not blank
   * @return how many
   */
  public int hold(Actor actor, List<Long> ids, String reason) {
    return revocations.hold(ids, order(actor, Optional.of(reason))).size();
  }

  /** Lets those that are held be confirmed again. */
  public int release(Actor actor, List<Long> ids) {
    return revocations.release(ids, order(actor, Optional.empty())).size();
  }

  /**
   * Gives licences back whose undo window is open; their cases are held.
   *
   * @param actor an HEC officer
   * @param ids of cases
   * @param reason not blank
   * @return how many
   */
  public int undo(Actor actor, List<Long> ids, String reason) {
    return revocations.undo(ids, order(actor, Optional.of(reason))).size();
  }

  private Order order(Actor actor, Optional<String> reason) {
    actor.require(Role.HEC_OFFICER);
    return new Order(Optional.of(actor.accountId()), reason.map(String::strip), clock.instant());
  }

  /** The moment from which a confirmation of now cannot be undone. */
  Instant undoUntil(Instant at) {
    return at.plus(Duration.ofHours(settings.number(ProgrammeSetting.REVOCATION_UNDO_HOURS)));
  }
}
