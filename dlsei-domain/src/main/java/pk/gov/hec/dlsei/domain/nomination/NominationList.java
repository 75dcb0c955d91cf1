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
import java.time.Instant;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.intake.FileOfLines;
import pk.gov.hec.dlsei.domain.sheet.Sheet;

/** A file of nominated people on its way: read, sent to HEC, registered. */
@Entity
@Table(name = "nomination_list")
public class NominationList extends FileOfLines {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nomination_list_seq")
  @SequenceGenerator(
      name = "nomination_list_seq",
      sequenceName = "nomination_list_seq",
      allocationSize = 50)
  private Long id;

  private String cohort;
  private String institution;

  @Enumerated(EnumType.STRING)
  private NominationState state;

  @Column(name = "sent_by")
  private Long sentBy;

  @Column(name = "sent_at")
  private Instant sentAt;

  /** For the persistence provider. */
  protected NominationList() {}

  /**
   * A file that was taken in.
   *
   * @param cohort of the nominations
   * @param institution of the nominator; HEC for NAHE's (reading R21)
   * @param file not null
   * @param by who uploaded it
   * @param at by the business clock
   */
  public NominationList(
      CohortId cohort, InstitutionCode institution, File file, Actor by, Instant at) {
    super(file, by, at);
    this.cohort = cohort.value();
    this.institution = institution.value();
    this.state = NominationState.UPLOADED;
  }

  /** All lines are read. */
  public void read() {
    become(NominationState.READ);
  }

  /** It cannot be read. */
  public void refuse(Sheet.Fault what) {
    become(NominationState.UNREADABLE);
    unreadable(what);
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
    explain(why);
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

  private void become(NominationState next) {
    if (!state.mayBecome(next)) {
      throw new DlseiException(
          ErrorCode.CHANGED_MEANWHILE, "List " + id + " is " + state + ", not to be " + next);
    }
    state = next;
  }

  @Override
  public Long id() {
    return id;
  }

  public CohortId cohort() {
    return new CohortId(cohort);
  }

  public InstitutionCode institution() {
    return new InstitutionCode(institution);
  }

  public NominationState state() {
    return state;
  }

  /** When it was sent to HEC: the moment by which its people are served (SOP1/R1). */
  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }

  @Override
  public String toString() {
    return "nomination list " + id + " " + state;
  }
}
