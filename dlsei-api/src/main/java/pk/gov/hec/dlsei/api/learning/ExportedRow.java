package pk.gov.hec.dlsei.api.learning;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one row of an exported table says of a learner. A table may have several rows of one
 * learner, such as one for each course. Created by PLUGIN. Prints no personal data.
 *
 * @param learner who it is, never null
 * @param membership how far the learner is in the programme, never null
 * @param since when that began, as far as the row says; the earliest moment in it, never null
 * @param unreadable the columns whose cells cannot be read, never null
 */
public record ExportedRow(
    Learner learner, Membership membership, Optional<Instant> since, List<String> unreadable) {

  /**
   * Who a row is about.
   *
   * @param learnerId ours, as in {@link LearnerInvitation}, where we invited; else whatever was set
   *     there; never null
   * @param email in lower case, never null
   * @param name never null
   */
  public record Learner(Optional<String> learnerId, Optional<String> email, Optional<String> name) {

    /** Refuses null. */
    public Learner {
      Objects.requireNonNull(learnerId, "learnerId");
      Objects.requireNonNull(email, "email");
      Objects.requireNonNull(name, "name");
    }

    @Override
    public String toString() {
      return "a learner of an export";
    }
  }

  /** How far somebody is in the programme. */
  public enum Membership {
    /** Invited, and has not joined. */
    INVITED,
    /** Has joined, or has enrolled in a course. */
    MEMBER,
    /** Was removed from the programme. */
    REMOVED,
    /** The row does not say. */
    UNKNOWN
  }

  /** Copies the columns. */
  public ExportedRow {
    Objects.requireNonNull(learner, "learner");
    Objects.requireNonNull(membership, "membership");
    Objects.requireNonNull(since, "since");
    unreadable = List.copyOf(unreadable);
  }
}
