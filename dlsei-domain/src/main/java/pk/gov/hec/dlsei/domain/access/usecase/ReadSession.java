package pk.gov.hec.dlsei.domain.access.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.Actor;

/** Asked at each request: does the session's account still stand, with the same credentials? */
@ApplicationScoped
public class ReadSession {

  @Inject AccountRepository accounts;

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
        .map(
            account ->
                new Actor(
                    account.id(), account.personId(), account.roles(), account.focalPersonOf()));
  }
}
