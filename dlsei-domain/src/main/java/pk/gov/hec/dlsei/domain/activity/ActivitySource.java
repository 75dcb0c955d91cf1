package pk.gov.hec.dlsei.domain.activity;

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
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.sheet.Sheet;

/**
 * One reading of what the learning platform knows. An export is UPLOADED, the others begin at once:
 * READING while their rows come in, as often as it takes; DONE when all are kept, in one
 * transaction. What cannot be read is UNREADABLE, and has changed nothing.
 */
@Entity
@Table(name = "activity_source")
public class ActivitySource {

  /**
   * What is kept of a file.
   *
   * @param name as sent
   * @param lookup keyed hash of its content
   * @param bytes how many there are
   */
  public record File(String name, byte[] lookup, int bytes) {}

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "activity_source_seq")
  @SequenceGenerator(
      name = "activity_source_seq",
      sequenceName = "activity_source_seq",
      allocationSize = 50)
  private Long id;

  @Enumerated(EnumType.STRING)
  private ActivityKind kind;

  @Column(name = "as_of")
  private Instant asOf;

  @Enumerated(EnumType.STRING)
  private ActivityState state;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "content_lookup")
  private byte[] contentLookup;

  private Integer bytes;

  @Column(name = "taken_by")
  private Long takenBy;

  @Column(name = "taken_at")
  private Instant takenAt;

  @Column(name = "rows_read")
  private int rowsRead;

  private int matched;
  private int unknown;
  private int changed;

  @Enumerated(EnumType.STRING)
  private Sheet.Kind fault;

  @Column(name = "fault_detail")
  private String faultDetail;

  @Version private int version;

  /** For the persistence provider. */
  protected ActivitySource() {}

  private ActivitySource(ActivityKind kind, ActivityState state, Instant asOf, Instant at) {
    this.kind = kind;
    this.state = state;
    this.asOf = asOf;
    this.takenAt = at;
  }

  /**
   * An export that was taken in.
   *
   * @param file not null
   * @param asOf up to when its data reach
   * @param by who uploaded it
   * @param at by the business clock
   * @return never null
   */
  public static ActivitySource uploaded(File file, Instant asOf, Actor by, Instant at) {
    ActivitySource source =
        new ActivitySource(ActivityKind.EXPORT, ActivityState.UPLOADED, asOf, at);
    source.fileName = file.name();
    source.contentLookup = file.lookup().clone();
    source.bytes = file.bytes();
    source.takenBy = by.accountId();
    return source;
  }

  /**
   * The platform is asked, and its data reach up to that moment.
   *
   * @param kind INTERFACE or SNAPSHOT
   * @param at by the business clock
   * @return never null
   */
  public static ActivitySource asked(ActivityKind kind, Instant at) {
    return new ActivitySource(kind, ActivityState.READING, at, at);
  }

  /** It is read from its beginning. */
  public void begin() {
    become(ActivityState.READING);
    rowsRead = 0;
  }

  /** The platform is asked anew, from the beginning. */
  public void askAgain(Instant at) {
    begin();
    asOf = at;
    takenAt = at;
  }

  /**
   * Some more rows are in.
   *
   * @param before how many were in before them
   * @param more how many more
   */
  public void progress(int before, int more) {
    if (state != ActivityState.READING || rowsRead != before) {
      throw new DlseiException(
          ErrorCode.CHANGED_MEANWHILE, "Reading " + id + " goes on somewhere else");
    }
    rowsRead = before + more;
  }

  /** All that it tells is kept. */
  public void finish(ActivityCounts counts) {
    become(ActivityState.DONE);
    matched = counts.matched();
    unknown = counts.unknown();
    changed = counts.changed();
  }

  /** It cannot be read. */
  public void refuse(Sheet.Fault what) {
    become(ActivityState.UNREADABLE);
    fault = what.kind();
    faultDetail = what.detail();
  }

  /** It was only tried: an export is read later, an answer of the platform is left. */
  public void onlyTried() {
    become(kind == ActivityKind.EXPORT ? ActivityState.UPLOADED : ActivityState.DISCARDED);
    rowsRead = kind == ActivityKind.EXPORT ? 0 : rowsRead;
  }

  private void become(ActivityState next) {
    if (!state.mayBecome(next)) {
      throw new DlseiException(
          ErrorCode.CHANGED_MEANWHILE, "Reading " + id + " is " + state + ", not to be " + next);
    }
    state = next;
  }

  public Long id() {
    return id;
  }

  public ActivityKind kind() {
    return kind;
  }

  /** Up to when its data reach. */
  public Instant asOf() {
    return asOf;
  }

  public ActivityState state() {
    return state;
  }

  /** The name of an export. */
  public Optional<String> fileName() {
    return Optional.ofNullable(fileName);
  }

  /** How large an export is. */
  public Optional<Integer> bytes() {
    return Optional.ofNullable(bytes);
  }

  public Instant takenAt() {
    return takenAt;
  }

  /** How many rows are in. */
  public int rowsRead() {
    return rowsRead;
  }

  /** How many of them tell of a licence's progress. */
  public int matched() {
    return matched;
  }

  /** How many of them tell of progress of nobody here. */
  public int unknown() {
    return unknown;
  }

  /** Of how many courses of a licence something was new. */
  public int changed() {
    return changed;
  }

  /** Why it cannot be read; empty where it can. */
  public Optional<Sheet.Fault> fault() {
    return Optional.ofNullable(fault).map(what -> new Sheet.Fault(what, faultDetail));
  }

  @Override
  public String toString() {
    return "reading " + id + " " + kind + " " + state;
  }
}
