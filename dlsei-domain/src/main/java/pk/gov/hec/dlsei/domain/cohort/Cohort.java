package pk.gov.hec.dlsei.domain.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import pk.gov.hec.dlsei.api.value.CohortId;

/**
 * A cohort of the programme: PLANNED, then OPEN under one version of a policy, at last CLOSED. Its
 * terms and clauses come from that policy's plug-in.
 */
@Entity
@Table(name = "cohort")
public class Cohort {

  /** How far a cohort is. */
  public enum State {
    PLANNED,
    OPEN,
    CLOSED
  }

  @Id private String id;

  @Column(name = "policy_id")
  private String policyId;

  @Column(name = "policy_version")
  private String policyVersion;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "opened_at")
  private Instant openedAt;

  /** For the persistence provider. */
  protected Cohort() {}

  /**
   * A planned cohort.
   *
   * @param id not null
   * @param policyId of the plug-in
   * @param policyVersion of the plug-in
   */
  public Cohort(CohortId id, String policyId, String policyVersion) {
    this.id = id.value();
    this.policyId = policyId;
    this.policyVersion = policyVersion;
    this.state = State.PLANNED;
  }

  /**
   * Opens it.
   *
   * @param at by the business clock
   */
  public void open(Instant at) {
    if (state != State.PLANNED) {
      throw new IllegalStateException(id + " is " + state + ", not PLANNED");
    }
    state = State.OPEN;
    openedAt = at;
  }

  public CohortId id() {
    return new CohortId(id);
  }

  public String policyId() {
    return policyId;
  }

  public String policyVersion() {
    return policyVersion;
  }

  public State state() {
    return state;
  }
}
