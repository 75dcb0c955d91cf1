package pk.gov.hec.dlsei.domain.access;

import java.util.Optional;

/** The accounts. */
public interface AccountRepository {

  /** By id. */
  Optional<Account> find(long id);

  /** By id, locked until the transaction ends. */
  Optional<Account> findLocked(long id);

  /** By address. */
  Optional<Account> findByEmail(Email email);

  /** By the person whose it is. */
  Optional<Account> findByPerson(long personId);

  /** Whom to write to; without the account's credentials and roles. */
  Optional<Addressee> addressee(long personId);

  /** Whether there is none at all. */
  boolean isEmpty();

  /**
   * A new one, written at once.
   *
   * @param account not null
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException ALREADY_TAKEN where the address is known
   */
  void add(Account account);

  /**
   * Writes changes now, so that a taken address shows.
   *
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException ALREADY_TAKEN where the address is known
   */
  void flush();

  /**
   * Uses a one-time code's time step up: true once for each step, and never for an older one.
   *
   * @param accountId of the account
   * @param step of 30 seconds
   * @return whether it was still unused
   */
  boolean useTotpStep(long accountId, long step);

  /**
   * Puts new recovery codes in the place of all old ones.
   *
   * @param accountId of the account
   * @param hashes of the codes
   */
  void replaceRecoveryCodes(long accountId, Iterable<byte[]> hashes);

  /**
   * Uses a recovery code up: true once.
   *
   * @param accountId of the account
   * @param hash of the code
   * @return whether it was there and unused
   */
  boolean useRecoveryCode(long accountId, byte[] hash);

  /** How many recovery codes are unused. */
  int recoveryCodesLeft(long accountId);
}
