package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AttemptGuard;
import pk.gov.hec.dlsei.domain.access.Limit;
import pk.gov.hec.dlsei.domain.access.PasswordHasher;

/**
 * A person types an address or CNIC and a password. A wrong password, an unknown name, a lock and a
 * disabled account give the same answer; the truth goes by mail to the owner.
 */
@ApplicationScoped
public class SignIn {

  /** What comes next. */
  public enum Next {
    /** The person is in. */
    DONE,
    /** The person types a code of the authenticator app. */
    SECOND_FACTOR,
    /** A staff member sets up an authenticator app first. */
    SET_UP_SECOND_FACTOR
  }

  /**
   * A right password.
   *
   * @param accountId whose
   * @param credentialsVersion at this moment
   * @param next what comes next
   */
  public record Passed(long accountId, int credentialsVersion, Next next) {}

  @Inject SignInNames names;
  @Inject AttemptGuard guard;
  @Inject PasswordHasher hasher;
  @Inject SignInRecord record;

  /**
   * Looks at name and password. The password is hashed before the account's own lock is looked at,
   * so that the time taken does not tell which account a name belongs to; only a name that was
   * itself typed too often is answered at once.
   *
   * @param name an address or a CNIC, as typed
   * @param password as typed
   * @return empty for every kind of no
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException BUSY in a rush
   */
  public Optional<Passed> handle(String name, String password) {
    Optional<Account> account = names.find(name);
    byte[] typed = names.typedSubject(name);
    if (guard.attempt(typed, Limit.GUESSES) == AttemptGuard.Answer.LOCKED) {
      return Optional.empty();
    }
    boolean right = hasher.fits(password, account.flatMap(Account::passwordHash).orElse(null));
    byte[] subject = names.guardSubject(name, account);
    AttemptGuard.Answer answer = guard.attempt(subject, Limit.GUESSES);
    if (answer != AttemptGuard.Answer.PASS) {
      if (answer == AttemptGuard.Answer.LOCKS_NOW) {
        account.ifPresent(record::locked);
      }
      return Optional.empty();
    }
    if (!right || !account.orElseThrow().isActive()) {
      record.failed(account, "password");
      return Optional.empty();
    }
    guard.clear(typed);
    guard.clear(subject);
    return Optional.of(passed(account.get()));
  }

  private Passed passed(Account account) {
    Next next = Next.DONE;
    if (account.hasSecondFactor()) {
      next = Next.SECOND_FACTOR;
    } else if (account.isStaff()) {
      next = Next.SET_UP_SECOND_FACTOR;
    }
    if (next == Next.DONE) {
      record.signedIn(account.id());
    }
    return new Passed(account.id(), account.credentialsVersion(), next);
  }
}
