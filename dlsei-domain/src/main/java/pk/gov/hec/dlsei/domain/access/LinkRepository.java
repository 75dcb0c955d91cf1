package pk.gov.hec.dlsei.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;

/** Registrations and changes that wait for their mailed links. */
public interface LinkRepository {

  /** What a mailed link is for. */
  enum Purpose {
    SET_PASSWORD,
    CONFIRM_EMAIL,
    /** A nominated person takes over the account that was made (SOP1/R2). */
    CLAIM
  }

  /**
   * A link that was good, and is used up now.
   *
   * @param accountId whose it is
   * @param newEmail the address that it confirms; empty for a password
   */
  record Redeemed(long accountId, Optional<Email> newEmail) {}

  /** A new pending registration. */
  void add(PendingRegistration registration);

  /**
   * Deletes what waits for a number, so that nobody takes it again by an old link.
   *
   * @param cnicLookup keyed hash of the number
   */
  void dropRegistrations(byte[] cnicLookup);

  /** A pending registration by its link, locked until the transaction ends. */
  Optional<PendingRegistration> findRegistration(SecretLink link);

  /**
   * Remembers a link.
   *
   * @param link of which the hash is kept
   * @param purpose what for
   * @param target the account, and the address to confirm where there is one
   * @param now in real time
   * @param valid for how long
   */
  void add(SecretLink link, Purpose purpose, Redeemed target, Instant now, Duration valid);

  /** Whose link it is; empty where it is unknown, used, late or void. */
  Optional<Long> accountOf(SecretLink link, Purpose purpose, Instant now);

  /**
   * Uses a link up: once, in time, and only while the account has the credentials under which it
   * was made.
   *
   * @param link as it came
   * @param purpose what for
   * @param now in real time
   * @return empty where it is unknown, used, late or void
   */
  Optional<Redeemed> redeem(SecretLink link, Purpose purpose, Instant now);

  /**
   * Deletes what has run out.
   *
   * @param before in real time
   * @return how many rows went
   */
  int purge(Instant before);
}
