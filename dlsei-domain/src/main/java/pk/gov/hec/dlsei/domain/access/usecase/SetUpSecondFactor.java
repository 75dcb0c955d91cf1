package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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

/** A staff member's first sign-in: scan a secret, prove it by a code, keep the recovery codes. */
@ApplicationScoped
@Transactional
public class SetUpSecondFactor {

  /** What the secret is sealed as. */
  public static final String PURPOSE = "totp";

  @Inject AccountRepository accounts;
  @Inject AttemptGuard guard;
  @Inject AuditTrail audit;
  @Inject SignInRecord record;
  @Inject Vault vault;
  @Inject @RealTime Clock realTime;

  /**
   * The secret to scan: the same until it is proved, so that a page shown twice does not confuse.
   *
   * @param accountId whose password was right, and who has no second factor yet
   * @return in Base32
   */
  public String propose(long accountId) {
    Account account = withoutSecondFactor(accountId);
    if (account.totpSecret().isEmpty()) {
      account.proposeTotp(vault.seal(PURPOSE, OneTimeCodes.freshSecret()));
    }
    return vault.open(PURPOSE, account.totpSecret().orElseThrow());
  }

  /**
   * Proves the secret by a code. From now on it is asked for.
   *
   * @param accountId whose password was right
   * @param code as typed
   * @return the recovery codes, shown once; empty where the code is wrong
   */
  public List<String> confirm(long accountId, String code) {
    byte[] subject = vault.lookup("second-factor", Long.toString(accountId));
    if (guard.attempt(subject, Limit.GUESSES) != AttemptGuard.Answer.PASS) {
      return List.of();
    }
    Account account = withoutSecondFactor(accountId);
    String secret = vault.open(PURPOSE, account.totpSecret().orElseThrow());
    OptionalLong step = OneTimeCodes.stepOf(secret, code, realTime.instant());
    if (step.isEmpty()) {
      return List.of();
    }
    account.confirmTotp(realTime.instant());
    accounts.flush();
    accounts.useTotpStep(accountId, step.getAsLong());
    guard.clear(subject);
    audit.record(accountId, AuditAction.SECOND_FACTOR_SET, "account:" + accountId, Map.of());
    record.signedIn(accountId);
    return freshRecoveryCodes(accountId);
  }

  /**
   * New recovery codes in the place of the old ones.
   *
   * @param accountId signed in
   * @return shown once
   */
  public List<String> renewRecoveryCodes(long accountId) {
    accounts.findLocked(accountId).orElseThrow();
    audit.record(accountId, AuditAction.RECOVERY_CODES_RENEWED, "account:" + accountId, Map.of());
    return freshRecoveryCodes(accountId);
  }

  private List<String> freshRecoveryCodes(long accountId) {
    List<String> codes = RecoveryCodes.fresh();
    accounts.replaceRecoveryCodes(
        accountId, codes.stream().map(code -> RecoveryCodes.hash(vault, accountId, code)).toList());
    return codes;
  }

  private Account withoutSecondFactor(long accountId) {
    Account account = accounts.findLocked(accountId).orElseThrow();
    if (account.hasSecondFactor()) {
      throw new IllegalStateException("The second factor of " + account + " is set already");
    }
    return account;
  }
}
