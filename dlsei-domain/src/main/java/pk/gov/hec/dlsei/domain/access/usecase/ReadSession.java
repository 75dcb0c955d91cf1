package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.time.Karachi;

/**
 * Asked at each request: does the session's account still stand, with the same credentials? Nobody
 * of the staff is in without a second factor, be the role ever so new.
 */
@ApplicationScoped
public class ReadSession {

  @Inject AccountRepository accounts;
  @Inject Clock clock;

  /**
   * Reads the account's state again, so that disabling it acts at once.
   *
   * @param accountId of the session
   * @param credentialsVersion when the session began
   * @return empty where the session has ended
   */
  @Transactional
  public Optional<Actor> handle(long accountId, int credentialsVersion) {
    return accounts
        .find(accountId)
        .filter(Account::isActive)
        .filter(account -> account.credentialsVersion() == credentialsVersion)
        .filter(account -> !account.isStaff() || account.hasSecondFactor())
        .map(account -> account.actor(Karachi.today(clock)));
  }
}
