package pk.gov.hec.dlsei.run.sandbox;

import java.util.List;

/**
 * A person in a programme: invited, or a member since {@code joinedAt}. Times are milliseconds of
 * the epoch, as the interface has them.
 *
 * @param programId the programme
 * @param externalId the id that the other side gave
 * @param fullName the name
 * @param email the address
 * @param createdAt when the invitation was made
 * @param joinedAt when the person became a member, or null
 * @param enrolments the courses taken, as the report shows them
 * @param activation the random end of the address where the person joins; null for those whom an
 *     older version remembered
 */
public record Learner(
    String programId,
    String externalId,
    String fullName,
    String email,
    long createdAt,
    Long joinedAt,
    List<Enrolment> enrolments,
    String activation) {

  /** Copies the list. */
  public Learner {
    enrolments = enrolments == null ? List.of() : List.copyOf(enrolments);
  }

  /** Somebody invited at this time, with an activation of their own. */
  static Learner invited(
      String programId, String externalId, String fullName, String email, long at) {
    return new Learner(
        programId, externalId, fullName, email, at, null, List.of(), RandomText.next());
  }

  /** The id by which the interface knows the person in this programme. */
  public String id() {
    return programId + "~" + externalId;
  }

  /** Whether the person has accepted. */
  public boolean isMember() {
    return joinedAt != null;
  }

  /** The same person, a member since this time. */
  public Learner joined(long at) {
    return new Learner(
        programId, externalId, fullName, email, createdAt, at, enrolments, activation);
  }

  /** The same person with these courses. */
  public Learner with(List<Enrolment> courses) {
    return new Learner(
        programId, externalId, fullName, email, createdAt, joinedAt, courses, activation);
  }

  /** The same person at another address. */
  Learner reachedAt(String address) {
    return new Learner(
        programId, externalId, fullName, address, createdAt, joinedAt, enrolments, activation);
  }
}
