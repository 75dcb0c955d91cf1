package pk.gov.hec.dlsei.domain.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import pk.gov.hec.dlsei.domain.cohort.Filed;

/**
 * The place of a submitted application in its pool (reading R06), and the version of the policy
 * under which it was filed, which stays.
 */
@Embeddable
public class Submission {

  private Long place;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  private String pool;

  @Column(name = "priority_class")
  private Integer priorityClass;

  @Column(name = "policy_id")
  private String policyId;

  @Column(name = "policy_version")
  private String policyVersion;

  /** For the persistence provider. */
  protected Submission() {}

  /**
   * A place, counted by the database.
   *
   * @param place decides where two have the same instant
   * @param submittedAt by the business clock
   */
  public Submission(long place, Instant submittedAt) {
    this.place = place;
    this.submittedAt = submittedAt;
  }

  /**
   * The same place in a pool.
   *
   * @param poolId of the pool
   * @param rank its priority class
   * @return this
   */
  public Submission in(String poolId, int rank) {
    pool = poolId;
    priorityClass = rank;
    return this;
  }

  /**
   * The same place under a policy.
   *
   * @param id of the plug-in
   * @param version of the plug-in
   * @return this
   */
  public Submission under(String id, String version) {
    policyId = id;
    policyVersion = version;
    return this;
  }

  /** The running number of all submissions. */
  public long place() {
    return place;
  }

  boolean isMade() {
    return place != null;
  }

  /** What people quote. */
  public String number() {
    return QuotedNumber.APPLICATION.of(place);
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  /** The id of the pool that it gets a seat from. */
  public String pool() {
    return pool;
  }

  /** 1 goes first. */
  public int priorityClass() {
    return priorityClass;
  }

  /** Under which rules it was filed. */
  public Filed filed() {
    return new Filed(submittedAt, policyId, policyVersion);
  }

  public String policyId() {
    return policyId;
  }

  public String policyVersion() {
    return policyVersion;
  }
}
