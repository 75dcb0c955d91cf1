package pk.gov.hec.dlsei.api.learning;

import java.time.Instant;

/**
 * What became of an invitation. Created by PLUGIN.
 *
 * @param status never null
 * @param acceptedAt when the platform took it, null where it is not known
 * @param message why it was refused or is unknown, for an administrator and without personal data;
 *     null where there is nothing to say
 */
public record InvitationOutcome(Status status, Instant acceptedAt, String message) {

  /** What the platform said. */
  public enum Status {
    /** The platform took the invitation. */
    INVITED,
    /** It had taken one before. */
    ALREADY_INVITED,
    /** The learner is a member already. */
    ALREADY_MEMBER,
    /** The platform refuses this learner; the same call would be refused again. */
    REFUSED,
    /** It may have happened: look it up before repeating. */
    UNKNOWN
  }
}
