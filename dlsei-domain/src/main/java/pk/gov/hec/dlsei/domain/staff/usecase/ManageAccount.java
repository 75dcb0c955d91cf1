package pk.gov.hec.dlsei.domain.staff.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import pk.gov.hec.dlsei.domain.notification.MailTemplate;

/** What one administrator may do to an account at once; none of it gives anybody a role. */
@ApplicationScoped
@Transactional
public class ManageAccount {

  @Inject AccountRepository accounts;
  @Inject TakeRoleAway roles;
  @Inject StaffMail mail;
  @Inject AuditTrail audit;

  /**
   * Disables it: every session ends, and every role of staff is gone for good.
   *
   * @param actor an administrator, not the owner
   * @param accountId an active account
   * @param reason not blank; the person is told
   * @throws DlseiException NOT_ALLOWED for the own account; CHANGED_MEANWHILE where it is disabled
   */
  public void disable(Actor actor, long accountId, String reason) {
    Account account = managed(actor, accountId, true);
    List<Role> staff = account.roles().stream().filter(Role::isStaff).toList();
    staff.forEach(role -> roles.take(actor, account, role, reason));
    account.disable();
    mail.tell(account, MailTemplate.ACCOUNT_DISABLED, reason);
    record(actor, AuditAction.ACCOUNT_DISABLED, accountId, reason);
  }

  /**
   * Enables it again, without any role of staff.
   *
   * @param actor an administrator
   * @param accountId a disabled account
   * @param reason not blank; the person is told
   * @throws DlseiException NOT_ALLOWED for one that a dispute has closed for good;
   *     CHANGED_MEANWHILE where it is active
   */
  public void enable(Actor actor, long accountId, String reason) {
    Account account = managed(actor, accountId, false);
    if (!account.isDisabled()) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "It was closed for good");
    }
    account.enable();
    mail.tell(account, MailTemplate.ACCOUNT_ENABLED, reason);
    record(actor, AuditAction.ACCOUNT_ENABLED, accountId, reason);
  }

  /**
   * Lets somebody of the staff, who has lost telephone and recovery codes, set up the second factor
   * anew; the password stays, so that this alone lets nobody in.
   *
   * @param actor an administrator, not the owner
   * @param accountId an active account with a second factor
   * @param reason not blank; the person is told
   * @throws DlseiException NOT_ALLOWED for the own account; CHANGED_MEANWHILE where it is disabled
   */
  public void forgetSecondFactor(Actor actor, long accountId, String reason) {
    Account account = managed(actor, accountId, true);
    account.forgetTotp();
    accounts.replaceRecoveryCodes(accountId, List.of());
    mail.tell(account, MailTemplate.SECOND_FACTOR_FORGOTTEN, reason);
    record(actor, AuditAction.SECOND_FACTOR_FORGOTTEN, accountId, reason);
  }

  private Account managed(Actor actor, long accountId, boolean active) {
    actor.require(Role.ADMINISTRATOR);
    if (accountId == actor.accountId()) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "Another administrator has to do that");
    }
    roles.locked(actor);
    Account account =
        accounts
            .findLocked(accountId)
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such account"));
    if (account.isActive() != active) {
      throw new DlseiException(ErrorCode.CHANGED_MEANWHILE, "It was changed meanwhile");
    }
    return account;
  }

  private void record(Actor actor, AuditAction action, long accountId, String reason) {
    audit.record(actor.accountId(), action, "account:" + accountId, Map.of("reason", reason));
  }
}
