package pk.gov.hec.dlsei.domain.intake;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.sheet.Sheet;

/**
 * A file of lines about people, on its way: somebody uploads it, it is read in the background, and
 * somebody decides what becomes of it. Each kind of file has its states, and its table.
 */
@MappedSuperclass
public abstract class FileOfLines {

  /**
   * What is kept of a file, however long ago its content went.
   *
   * @param name as sent
   * @param lookup keyed hash of its content
   */
  public record File(String name, byte[] lookup) {}

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "content_lookup")
  private byte[] contentLookup;

  @Column(name = "uploaded_by")
  private long uploadedBy;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  private Integer expected;
  private int lines;

  @Enumerated(EnumType.STRING)
  private Sheet.Kind fault;

  @Column(name = "fault_detail")
  private String faultDetail;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private String reason;

  @Version private int version;

  /** For the persistence provider. */
  protected FileOfLines() {}

  /**
   * A file that was taken in.
   *
   * @param file not null
   * @param by who uploaded it
   * @param at by the business clock
   */
  protected FileOfLines(File file, Actor by, Instant at) {
    fileName = file.name();
    contentLookup = file.lookup().clone();
    uploadedBy = by.accountId();
    uploadedAt = at;
  }

  /** So many lines there are, and with so many of them the work in the background is done. */
  public void progress(int all, int done) {
    expected = all;
    lines = done;
  }

  /** Notes why it cannot be read. */
  protected void unreadable(Sheet.Fault what) {
    fault = what.kind();
    faultDetail = what.detail();
  }

  /** Notes who decides. */
  protected void decide(Actor by, Instant at) {
    decidedBy = by.accountId();
    decidedAt = at;
  }

  /** Notes why it is not wanted. */
  protected void explain(String why) {
    reason = why;
  }

  /** Null until it is kept. */
  public abstract Long id();

  public String fileName() {
    return fileName;
  }

  public Instant uploadedAt() {
    return uploadedAt;
  }

  /** How many lines there are; empty until it is known. */
  public Optional<Integer> expected() {
    return Optional.ofNullable(expected);
  }

  /** How many of them are done. */
  public int lines() {
    return lines;
  }

  /** Why it cannot be read; empty where it can. */
  public Optional<Sheet.Fault> fault() {
    return Optional.ofNullable(fault).map(kind -> new Sheet.Fault(kind, faultDetail));
  }

  /** Who has decided what becomes of it. */
  public Optional<Long> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  /** Why it was not wanted: given back, or taken back. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }
}
