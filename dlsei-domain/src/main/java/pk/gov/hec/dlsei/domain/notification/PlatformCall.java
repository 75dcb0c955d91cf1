package pk.gov.hec.dlsei.domain.notification;

import java.time.Instant;
import java.util.Optional;

/**
 * A call to the learning platform that has to be made.
 *
 * @param kind not null
 * @param licenceId whose licence; null for a call about all
 * @param cause the change that it tells of, empty for a call about all
 * @param notBefore by the business clock; null for at once
 */
public record PlatformCall(Kind kind, Long licenceId, Optional<Cause> cause, Instant notBefore) {

  /** What is asked of the platform. */
  public enum Kind {
    /** To invite a learner (WP2/4.1.8). */
    INVITE,
    /** To invite a learner once more whom the platform has lost; the licence stays as it is. */
    INVITE_AGAIN,
    /**
     * To remove a learner whose licence was taken back, after a snapshot of the progress (WP2/5.v).
     */
    REMOVE,
    /** To tell who has joined; asked again and again. */
    SEE_ACTIVATIONS
  }
}
