package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.AttemptGuard;
import pk.gov.hec.dlsei.domain.access.Limit;
import pk.gov.hec.dlsei.domain.access.PasswordHasher;
import pk.gov.hec.dlsei.domain.crypto.Vault;

/**
 * Somebody who is signed in types the password once more, before anything that decides over the
 * account itself: a session left open on a shared computer is not enough for that.
 */
@ApplicationScoped
public class ConfirmPassword {

  @Inject AccountRepository accounts;
  @Inject AttemptGuard guard;
  @Inject PasswordHasher hasher;
  @Inject SignInRecord record;
  @Inject Vault vault;

  /**
   * Compares the password; ten wrong ones lock it for a quarter of an hour.
   *
   * @param accountId signed in
   * @param password as typed
   * @return whether it is the account's
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException BUSY in a rush
   */
  public boolean handle(long accountId, String password) {
    byte[] subject = guardSubject(vault, accountId);
    if (guard.attempt(subject, Limit.GUESSES) != AttemptGuard.Answer.PASS) {
      return false;
    }
    Optional<Account> account = accounts.find(accountId);
    boolean right = hasher.fits(password, account.flatMap(Account::passwordHash).orElse(null));
    if (right) {
      guard.clear(subject);
    } else {
      record.failed(account, "own password");
    }
    return right;
  }

  static byte[] guardSubject(Vault vault, long accountId) {
    return vault.lookup("own-password", Long.toString(accountId));
  }
}
