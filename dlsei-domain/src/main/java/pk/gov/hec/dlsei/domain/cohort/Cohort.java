package pk.gov.hec.dlsei.domain.cohort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;

/**
 * A cohort of the programme: PLANNED, then OPEN under one version of a policy, at last CLOSED. It
 * is one of a document's, or one that HEC plans from the terms of one: then it has a title of its
 * own, and HEC may set each of its terms.
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

  /**
   * What is HEC's own of a cohort that no document names.
   *
   * @param basis the document's cohort from whose terms it starts
   * @param follows the cohort whose learners are looked at when somebody applies; empty for none
   * @param title not null
   */
  public record Own(CohortId basis, Optional<CohortId> follows, BilingualText title) {}

  @Id private String id;

  @Column(name = "policy_id")
  private String policyId;

  @Column(name = "policy_version")
  private String policyVersion;

  private String basis;
  private String follows;

  @Column(name = "title_en")
  private String titleEn;

  @Column(name = "title_ur")
  private String titleUr;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Version private int version;

  /** For the persistence provider. */
  protected Cohort() {}

  /**
   * A planned cohort of a document.
   *
   * @param id not null
   * @param policyId of the plug-in
   * @param policyVersion of the plug-in
   */
  public Cohort(CohortId id, String policyId, String policyVersion) {
    this.id = id.value();
    this.basis = id.value();
    this.policyId = policyId;
    this.policyVersion = policyVersion;
    this.state = State.PLANNED;
  }

  /**
   * A planned cohort of HEC's own.
   *
   * @param id not null
   * @param policyId of the plug-in
   * @param policyVersion of the plug-in
   * @param own what is HEC's own of it
   */
  public Cohort(CohortId id, String policyId, String policyVersion, Own own) {
    this(id, policyId, policyVersion);
    this.basis = own.basis().value();
    this.follows = own.follows().map(CohortId::value).orElse(null);
    this.titleEn = own.title().english();
    this.titleUr = own.title().urdu();
  }

  /**
   * Opens it.
   *
   * @param at by the business clock
   */
  public void open(Instant at) {
    demand(State.PLANNED);
    state = State.OPEN;
    openedAt = at;
  }

  /**
   * Closes it: nobody applies any more, and a freed seat goes to nobody (reading R28).
   *
   * @param at by the business clock
   */
  public void close(Instant at) {
    demand(State.OPEN);
    state = State.CLOSED;
    closedAt = at;
  }

  private void demand(State needed) {
    if (state != needed) {
      throw new IllegalStateException(id + " is " + state + ", not " + needed);
    }
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

  /** The document's cohort whose terms it has; itself where it is one. */
  public CohortId basis() {
    return new CohortId(basis);
  }

  /** What is HEC's own of it; empty for a document's cohort. */
  public Optional<Own> own() {
    return Optional.ofNullable(titleEn)
        .map(
            english ->
                new Own(
                    basis(),
                    Optional.ofNullable(follows).map(CohortId::new),
                    new BilingualText(english, titleUr)));
  }

  public State state() {
    return state;
  }

  /** When it was opened; empty where it is planned. */
  public Optional<Instant> openedAt() {
    return Optional.ofNullable(openedAt);
  }
}
