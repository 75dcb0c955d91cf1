package pk.gov.hec.dlsei.domain.access;

/**
 * Counts attempts against guessing. It knows what was typed by a keyed hash, whether an account has
 * it or not, so that a lock tells nothing; and it counts before the guess is looked at, so that a
 * thousand at once get no further than ten in a row.
 */
public interface AttemptGuard {

  /** What a guard says of an attempt. */
  enum Answer {
    /** Go on. */
    PASS,
    /** This is the attempt with which the lock falls; do not look at the guess. */
    LOCKS_NOW,
    /** Locked; do not look at the guess. */
    LOCKED
  }

  /**
   * Counts an attempt, in the caller's transaction or in one of its own. Whoever asks at the same
   * moment about the same subject waits for it.
   *
   * @param subject 32 bytes: keyed hash of what is being guessed at
   * @param limit how many attempts pass in its window
   * @return never null
   */
  Answer attempt(byte[] subject, Limit limit);

  /**
   * Forgets the attempts: the guess was right, or the owner has set a new password.
   *
   * @param subject 32 bytes
   */
  void clear(byte[] subject);
}
