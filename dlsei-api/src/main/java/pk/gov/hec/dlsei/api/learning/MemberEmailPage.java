package pk.gov.hec.dlsei.api.learning;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of a programme's members, with their addresses. Created by PLUGIN. Prints no personal
 * data.
 *
 * @param members in the platform's order, never null
 * @param next where the next page begins; empty on the last one
 */
public record MemberEmailPage(List<Member> members, Optional<String> next) {

  /**
   * Somebody who has joined.
   *
   * @param learnerId ours, as in {@link LearnerInvitation}, where we invited; else whatever was set
   *     there; never null
   * @param email as the learner has it at the platform, in lower case; empty where the platform
   *     does not say; never null
   * @param joinedAt empty where the platform does not say, never null
   */
  public record Member(String learnerId, Optional<String> email, Optional<Instant> joinedAt) {

    /** Refuses null. */
    public Member {
      Objects.requireNonNull(learnerId, "learnerId");
      Objects.requireNonNull(email, "email");
      Objects.requireNonNull(joinedAt, "joinedAt");
    }

    @Override
    public String toString() {
      return "a member";
    }
  }

  /** Copies the members. */
  public MemberEmailPage {
    members = List.copyOf(members);
    Objects.requireNonNull(next, "next");
  }
}
