package pk.gov.hec.dlsei.domain.document;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.document.Verdict;

/**
 * An uploaded document, apart from its content. It is the current one of its application until
 * another is uploaded in its place; once the application is submitted, a verifier looks at it and
 * its verdict is kept.
 */
@Entity
@Table(name = "document")
public class StoredDocument {

  /** Whether a verifier has looked. */
  public enum Verification {
    /** It will. */
    WAITING,
    /** It has. */
    DONE,
    /** No verifier knows this kind. */
    NONE
  }

  /** The largest file that is taken, in bytes: 5 MB. */
  public static final int LARGEST = 5 * 1024 * 1024;

  private static final Gson GSON = new Gson();

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_seq")
  @SequenceGenerator(name = "document_seq", sequenceName = "document_seq", allocationSize = 50)
  private Long id;

  @Column(name = "application_id")
  private long applicationId;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  @Column(name = "media_type")
  private String mediaType;

  private int bytes;
  private int pages;

  @Column(name = "content_lookup")
  private byte[] contentLookup;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @Column(name = "superseded_at")
  private Instant supersededAt;

  @Column(name = "deleted_at")
  private Instant deletedAt;

  @Enumerated(EnumType.STRING)
  private Verification verification;

  private String verdict;

  @Column(name = "verified_at")
  private Instant verifiedAt;

  /** For the persistence provider. */
  protected StoredDocument() {}

  /**
   * A document that was found usable.
   *
   * @param applicationId to which it belongs
   * @param kind what the applicant says it is
   * @param file what its inspection found
   * @param at by the business clock
   */
  public StoredDocument(long applicationId, DocumentKind kind, InspectedFile file, Instant at) {
    this.applicationId = applicationId;
    this.kind = kind;
    this.mediaType = file.mediaType();
    this.bytes = file.bytes();
    this.pages = file.pages();
    this.contentLookup = file.lookup();
    this.uploadedAt = at;
    this.verification = Verification.WAITING;
  }

  /** Another one takes its place. */
  public void supersede(Instant at) {
    supersededAt = at;
  }

  /**
   * A verifier has looked.
   *
   * @param found what it saw
   * @param at by the business clock
   */
  public void verified(Verdict found, Instant at) {
    verification = Verification.DONE;
    verdict = GSON.toJson(found.observations());
    verifiedAt = at;
  }

  /** No verifier knows this kind. */
  public void notVerified() {
    verification = Verification.NONE;
  }

  /** Its content is gone; its keyed hash and its verdict stay. */
  public void contentDeleted(Instant at) {
    deletedAt = at;
  }

  /** When its content was deleted; empty where it is there. */
  public Optional<Instant> deletedAt() {
    return Optional.ofNullable(deletedAt);
  }

  public Long id() {
    return id;
  }

  public long applicationId() {
    return applicationId;
  }

  public DocumentKind kind() {
    return kind;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Its size. */
  public int bytes() {
    return bytes;
  }

  /** How many pages it has; an image has one. */
  public int pages() {
    return pages;
  }

  public Instant uploadedAt() {
    return uploadedAt;
  }

  /** Whether no other has taken its place. */
  public boolean isCurrent() {
    return supersededAt == null;
  }

  public Verification verification() {
    return verification;
  }

  /** What the verifier saw, once it has looked. */
  public List<Verdict.Observation> observations() {
    return observations(verdict);
  }

  static List<Verdict.Observation> observations(String verdict) {
    return Optional.ofNullable(verdict)
        .map(text -> GSON.fromJson(text, new TypeToken<List<Verdict.Observation>>() {}))
        .orElse(List.of());
  }

  @Override
  public String toString() {
    return "document " + id + " " + kind;
  }
}
