package pk.gov.hec.dlsei.domain.nomination;

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
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.sheet.Sheet;

/** A file of nominated people on its way: read, sent to HEC, registered. */
@Entity
@Table(name = "nomination_list")
public class NominationList {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nomination_list_seq")
  @SequenceGenerator(
      name = "nomination_list_seq",
      sequenceName = "nomination_list_seq",
      allocationSize = 50)
  private Long id;

  private String cohort;
  private String institution;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "content_lookup")
  private byte[] contentLookup;

  @Enumerated(EnumType.STRING)
  private NominationState state;

  @Column(name = "uploaded_by")
  private long uploadedBy;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  private int lines;
  private Integer expected;

  @Enumerated(EnumType.STRING)
  private Sheet.Kind fault;

  @Column(name = "fault_detail")
  private String faultDetail;

  @Column(name = "sent_by")
  private Long sentBy;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private String reason;

  @Version private int version;

  /** For the persistence provider. */
  protected NominationList() {}

  /**
   * A file that was taken in.
   *
   * @param cohort of the nominations
   * @param institution of the nominator; HEC for NAHE's (reading R21)
   * @param file its name and the keyed hash of its content
   * @param by who uploaded it
   * @param at by the business clock
   */
  public NominationList(
      CohortId cohort, InstitutionCode institution, File file, Actor by, Instant at) {
    this.cohort = cohort.value();
    this.institution = institution.value();
    this.fileName = file.name();
    this.contentLookup = file.lookup().clone();
    this.state = NominationState.UPLOADED;
    this.uploadedBy = by.accountId();
    this.uploadedAt = at;
  }

  /**
   * What is kept of a file.
   *
   * @param name as sent
   * @param lookup keyed hash of its content
   */
  public record File(String name, byte[] lookup) {}

  /** So many lines are to be read, and so many are. */
  public void progress(int all, int read) {
    expected = all;
    lines = read;
  }

  /** All lines are read. */
  public void read() {
    become(NominationState.READ);
  }

  /** It cannot be read. */
  public void refuse(Sheet.Fault what) {
    become(NominationState.UNREADABLE);
    fault = what.kind();
    faultDetail = what.detail();
  }

  /** Nobody wants it any more. */
  public void discard() {
    become(NominationState.DISCARDED);
  }

  /** It goes to HEC. */
  public void send(Actor by, Instant at) {
    become(NominationState.SENT);
    sentBy = by.accountId();
    sentAt = at;
  }

  /** HEC gives it back. */
  public void giveBack(Actor by, Instant at, String why) {
    become(NominationState.RETURNED);
    decide(by, at);
    reason = why;
  }

  /** HEC registers it. */
  public void register(Actor by, Instant at) {
    become(NominationState.REGISTERING);
    decide(by, at);
  }

  /** Every line has its outcome. */
  public void finish() {
    become(NominationState.REGISTERED);
  }

  private void decide(Actor by, Instant at) {
    decidedBy = by.accountId();
    decidedAt = at;
  }

  private void become(NominationState next) {
    if (!state.mayBecome(next)) {
      throw new DlseiException(
          ErrorCode.CHANGED_MEANWHILE, "List " + id + " is " + state + ", not to be " + next);
    }
    state = next;
  }

  public Long id() {
    return id;
  }

  public CohortId cohort() {
    return new CohortId(cohort);
  }

  public InstitutionCode institution() {
    return new InstitutionCode(institution);
  }

  public String fileName() {
    return fileName;
  }

  public NominationState state() {
    return state;
  }

  public Instant uploadedAt() {
    return uploadedAt;
  }

  /** How many lines are read. */
  public int lines() {
    return lines;
  }

  /** How many lines the file has; empty until it is known. */
  public Optional<Integer> expected() {
    return Optional.ofNullable(expected);
  }

  /** Why it cannot be read; empty where it can. */
  public Optional<Sheet.Fault> fault() {
    return Optional.ofNullable(fault).map(kind -> new Sheet.Fault(kind, faultDetail));
  }

  /** When it was sent to HEC: the moment by which its people are served (SOP1/R1). */
  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }

  /** Who registers it or gave it back. */
  public Optional<Long> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  /** Why it was given back. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  @Override
  public String toString() {
    return "nomination list " + id + " " + state;
  }
}
