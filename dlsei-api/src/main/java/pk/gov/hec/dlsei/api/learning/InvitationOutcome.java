package pk.gov.hec.dlsei.api.learning;

import java.time.Instant;

/**
 * What became of an invitation. Created by PLUGIN.
 *
 * @param status never null
 * @param acceptedAt when the platform took it, null where it is not known
 */
public record InvitationOutcome(Status status, Instant acceptedAt) {

  /** What the platform said. */
  public enum Status {
    /** The platform took the invitation. */
    INVITED,
    /** It had taken one before. */
    ALREADY_INVITED,
    /** The learner is a member already. */
    ALREADY_MEMBER,
    /** The platform refuses this learner. */
    REFUSED,
    /** It may have happened: look it up before repeating. */
    UNKNOWN
  }
}
