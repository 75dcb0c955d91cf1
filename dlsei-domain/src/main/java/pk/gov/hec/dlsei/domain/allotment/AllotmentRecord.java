package pk.gov.hec.dlsei.domain.allotment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.CohortId;

/**
 * A division of a cohort's seats among universities: a DRAFT that is computed or taken from HEC's
 * own list (SOP1/A4) and adjusted, then PUBLISHED with a number and a reason, and final.
 */
@Entity
@Table(name = "allotment")
public class AllotmentRecord {

  /** Where the numbers come from. */
  public enum Source {
    ENROLMENT,
    LIST
  }

  /** How far it is. */
  public enum State {
    DRAFT,
    PUBLISHED
  }

  /**
   * What publication adds.
   *
   * @param number the running number of the cohort's published ones
   * @param by the officer's account
   * @param at by the business clock
   * @param reason not blank
   */
  public record Publication(int number, long by, Instant at, String reason) {}

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "allotment_seq")
  @SequenceGenerator(name = "allotment_seq", sequenceName = "allotment_seq", allocationSize = 50)
  private Long id;

  private String cohort;

  @Enumerated(EnumType.STRING)
  private Source source;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "made_by")
  private long madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  private Integer number;

  @Column(name = "published_by")
  private Long publishedBy;

  @Column(name = "published_at")
  private Instant publishedAt;

  private String reason;

  @Version private int version;

  /** For the persistence provider. */
  protected AllotmentRecord() {}

  /**
   * A draft.
   *
   * @param cohort not null
   * @param source of its numbers
   * @param madeBy the officer's account
   * @param madeAt by the business clock
   */
  public AllotmentRecord(CohortId cohort, Source source, long madeBy, Instant madeAt) {
    this.cohort = cohort.value();
    this.source = source;
    this.state = State.DRAFT;
    this.madeBy = madeBy;
    this.madeAt = madeAt;
  }

  /**
   * Publishes the draft.
   *
   * @param publication not null
   */
  public void publish(Publication publication) {
    if (state != State.DRAFT) {
      throw new IllegalStateException("Allotment " + id + " is published already");
    }
    state = State.PUBLISHED;
    number = publication.number();
    publishedBy = publication.by();
    publishedAt = publication.at();
    reason = publication.reason();
  }

  public Long id() {
    return id;
  }

  public CohortId cohort() {
    return new CohortId(cohort);
  }

  public Source source() {
    return source;
  }

  public long madeBy() {
    return madeBy;
  }

  public Instant madeAt() {
    return madeAt;
  }

  /** Empty for a draft. */
  public Optional<Publication> publication() {
    return Optional.ofNullable(number)
        .map(given -> new Publication(given, publishedBy, publishedAt, reason));
  }

  /** Counts its changes. */
  public int version() {
    return version;
  }
}
