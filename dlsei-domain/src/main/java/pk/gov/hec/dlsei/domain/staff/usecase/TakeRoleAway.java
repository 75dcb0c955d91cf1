package pk.gov.hec.dlsei.domain.staff.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.staff.Administrators;
import pk.gov.hec.dlsei.domain.staff.Appointments;

/**
 * One administrator takes a role of staff away, at once; giving it back takes two again. The last
 * administrator cannot be taken away.
 */
@ApplicationScoped
@Transactional
public class TakeRoleAway {

  @Inject Appointments appointments;
  @Inject Administrators administrators;
  @Inject AccountRepository accounts;
  @Inject StaffMail mail;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Takes it away; every session of the account ends.
   *
   * @param actor an administrator
   * @param accountId whose role
   * @param role of staff
   * @param reason not blank; the person is told
   * @throws DlseiException NOT_FOUND where there is no such role; NOT_ALLOWED for the last
   *     administrator
   */
  public void handle(Actor actor, long accountId, Role role, String reason) {
    actor.require(Role.ADMINISTRATOR);
    List<Long> administering = locked(actor);
    Account account =
        accounts
            .findLocked(accountId)
            .filter(found -> role.isStaff() && found.roles().contains(role))
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such role"));
    if (role == Role.ADMINISTRATOR && administering.equals(List.of(accountId))) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "Somebody has to administer");
    }
    take(actor, account, role, reason);
    mail.ended(role, account, reason);
  }

  /** Two who take each other's role away at once: the second one no longer administers. */
  List<Long> locked(Actor actor) {
    List<Long> administering = administrators.lock();
    if (!administering.contains(actor.accountId())) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "No longer an administrator");
    }
    return administering;
  }

  /** Without a mail and a look at the other administrators. */
  void take(Actor actor, Account account, Role role, String reason) {
    appointments
        .held(account.id(), role)
        .ifPresentOrElse(
            held -> held.end(account, actor.accountId(), clock.instant(), reason),
            () -> account.takeAway(role));
    audit.record(
        actor.accountId(),
        AuditAction.ROLE_TAKEN_AWAY,
        "account:" + account.id(),
        Map.of("role", role.name(), "reason", reason));
  }
}
