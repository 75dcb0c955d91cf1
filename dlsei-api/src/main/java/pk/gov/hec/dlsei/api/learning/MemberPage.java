package pk.gov.hec.dlsei.api.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page of a programme's members. Created by PLUGIN.
 *
 * @param members in the platform's order, never null
 * @param next where the next page begins; empty on the last one
 */
public record MemberPage(List<Member> members, Optional<String> next) {

  /**
   * Somebody who has joined.
   *
   * @param learnerId ours, as in {@link LearnerInvitation}, never null
   * @param joinedAt null where the platform does not say
   */
  public record Member(String learnerId, Instant joinedAt) {}

  /** Copies the members. */
  public MemberPage {
    members = List.copyOf(members);
  }
}
