package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.AttemptGuard;
import pk.gov.hec.dlsei.domain.access.Limit;
import pk.gov.hec.dlsei.domain.access.OneTimeCodes;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * The second step of signing in: a code of the authenticator app, each good once, or a recovery
 * code, each good once.
 */
@ApplicationScoped
public class VerifySecondFactor {

  @Inject AccountRepository accounts;
  @Inject AttemptGuard guard;
  @Inject AuditTrail audit;
  @Inject SignInRecord record;
  @Inject Vault vault;
  @Inject @RealTime Clock realTime;

  /**
   * Looks at a code.
   *
   * @param accountId whose password was right
   * @param code as typed
   * @return whether the person is in
   */
  @Transactional
  public boolean handle(long accountId, String code) {
    byte[] subject = vault.lookup("second-factor", Long.toString(accountId));
    AttemptGuard.Answer answer = guard.attempt(subject, Limit.GUESSES);
    Account account = accounts.find(accountId).orElseThrow();
    if (answer == AttemptGuard.Answer.LOCKS_NOW) {
      record.codeLocked(account);
    }
    if (answer != AttemptGuard.Answer.PASS || !account.isActive()) {
      return false;
    }
    boolean right = isCode(account, code) || isRecoveryCode(account, code);
    if (right) {
      guard.clear(subject);
      record.signedIn(accountId);
    } else {
      record.failed(Optional.of(account), "code");
    }
    return right;
  }

  private boolean isCode(Account account, String code) {
    String secret = vault.open(SetUpSecondFactor.PURPOSE, account.totpSecret().orElseThrow());
    OptionalLong step = OneTimeCodes.stepOf(secret, code, realTime.instant());
    return step.isPresent() && accounts.useTotpStep(account.id(), step.getAsLong());
  }

  private boolean isRecoveryCode(Account account, String code) {
    boolean used =
        accounts.useRecoveryCode(account.id(), RecoveryCodes.hash(vault, account.id(), code));
    if (used) {
      audit.record(
          account.id(),
          AuditAction.RECOVERY_CODE_USED,
          "account:" + account.id(),
          Map.of("left", accounts.recoveryCodesLeft(account.id())));
    }
    return used;
  }
}
