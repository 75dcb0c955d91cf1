package pk.gov.hec.dlsei.api.learning;

import java.time.Instant;
import java.util.Objects;

/**
 * What a platform knows of one learner in one programme. Created by PLUGIN.
 *
 * @param state never null
 * @param since when the invitation was taken or the learner joined, null where the platform does
 *     not say
 */
public record LearnerStanding(State state, Instant since) {

  /** How far a learner is. */
  public enum State {
    /** Invited, and has not joined yet. */
    INVITED,
    /** Has joined: the licence is activated. */
    MEMBER
  }

  /** Refuses a missing state. */
  public LearnerStanding {
    Objects.requireNonNull(state, "state");
  }
}
