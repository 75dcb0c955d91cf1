package pk.gov.hec.dlsei.domain.licence;

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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.QuotedNumber;
import pk.gov.hec.dlsei.domain.time.Karachi;

/**
 * A seat that a learner has, from the moment in which it is taken from its pool: GRANTED, INVITED
 * when the learning platform has taken the invitation, ACTIVE when the learner has joined; ENDED
 * after its last day, REVOKING where HEC takes it back and can still undo that, then REVOKED. The
 * platform knows the learner by a random id, never by the CNIC. A row is never used again.
 */
@Entity
@Table(name = "licence")
public class Licence {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "licence_seq")
  @SequenceGenerator(name = "licence_seq", sequenceName = "licence_seq", allocationSize = 50)
  private Long id;

  @Column(name = "application_id")
  private long applicationId;

  @Column(name = "person_id")
  private long personId;

  private String cohort;
  private String pool;
  private String institution;

  @Column(name = "learner_id")
  private String learnerId;

  @Enumerated(EnumType.STRING)
  private LicenceStatus status;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Column(name = "granted_at")
  private Instant grantedAt;

  @Column(name = "invited_at")
  private Instant invitedAt;

  @Column(name = "activated_at")
  private Instant activatedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version private int version;

  /** For the persistence provider. */
  protected Licence() {}

  /**
   * The licence of an approved application.
   *
   * @param application submitted
   * @param terms of its cohort
   * @param at by the business clock
   */
  public Licence(Application application, CohortTerms terms, Instant at) {
    LocalDate today = Karachi.dayOf(at);
    this.applicationId = application.id();
    this.personId = application.personId();
    this.cohort = application.cohort().value();
    this.pool = application.submission().orElseThrow().pool();
    this.institution = application.form().institution().value();
    this.learnerId = UUID.randomUUID().toString();
    this.status = LicenceStatus.GRANTED;
    this.startsOn = today.isBefore(terms.starts().value()) ? terms.starts().value() : today;
    this.endsOn = terms.ends().value();
    this.grantedAt = at;
  }

  /**
   * A licence of an earlier year, invited or active as it was then (WP2/2.1, 2.2, A.4).
   *
   * @param application taken over
   * @param earlier what the register says
   * @param endsOn its last day
   * @return never null
   */
  public static Licence takenOver(
      Application application, EarlierLicence earlier, LocalDate endsOn) {
    Licence licence = new Licence();
    licence.applicationId = application.id();
    licence.personId = application.personId();
    licence.cohort = application.cohort().value();
    licence.pool = application.submission().orElseThrow().pool();
    licence.institution = application.form().institution().value();
    licence.learnerId = earlier.learnerId().orElseGet(() -> UUID.randomUUID().toString());
    licence.startsOn = earlier.activatedOn().orElse(earlier.paidOn());
    licence.endsOn = endsOn;
    licence.grantedAt = Karachi.startOf(earlier.paidOn());
    licence.invitedAt = licence.grantedAt;
    licence.activatedAt = earlier.activatedOn().map(Karachi::startOf).orElse(null);
    licence.status = licence.activatedAt == null ? LicenceStatus.INVITED : LicenceStatus.ACTIVE;
    return licence;
  }

  /**
   * The learning platform has taken the invitation.
   *
   * @param at by the business clock
   */
  public void invite(Instant at) {
    become(LicenceStatus.INVITED);
    invitedAt = at;
  }

  /**
   * The learner has joined. Of a licence that is being taken back this is only written down;
   * whether its grounds still hold is looked at before anything is final.
   *
   * @param at by the business clock
   */
  public void activate(Instant at) {
    if (status != LicenceStatus.REVOKING) {
      become(LicenceStatus.ACTIVE);
    }
    invitedAt = invitedAt == null ? at : invitedAt;
    activatedAt = at;
  }

  /** The learning platform refuses this learner. */
  public void refuseInvitation() {
    become(LicenceStatus.INVITATION_REFUSED);
  }

  /** Its last day is over. */
  public void end(Instant at) {
    become(LicenceStatus.ENDED);
    endedAt = at;
  }

  /** It was taken over from an earlier register by mistake. */
  public void withdraw(Instant at) {
    become(LicenceStatus.WITHDRAWN);
    endedAt = at;
  }

  private void become(LicenceStatus next) {
    if (!status.mayBecome(next)) {
      throw new IllegalStateException(
          "Licence " + number() + " is " + status + ", not to be " + next);
    }
    status = next;
  }

  public Long id() {
    return id;
  }

  /** What people quote. */
  public String number() {
    return QuotedNumber.LICENCE.of(id);
  }

  public long applicationId() {
    return applicationId;
  }

  public long personId() {
    return personId;
  }

  public CohortId cohort() {
    return new CohortId(cohort);
  }

  public String pool() {
    return pool;
  }

  public InstitutionCode institution() {
    return new InstitutionCode(institution);
  }

  /** Random and ours; by it the learning platform knows the learner. */
  public String learnerId() {
    return learnerId;
  }

  public LicenceStatus status() {
    return status;
  }

  /** The first day, in Asia/Karachi. */
  public LocalDate startsOn() {
    return startsOn;
  }

  /** The last day, in Asia/Karachi. */
  public LocalDate endsOn() {
    return endsOn;
  }

  public Instant grantedAt() {
    return grantedAt;
  }

  public Optional<Instant> invitedAt() {
    return Optional.ofNullable(invitedAt);
  }

  public Optional<Instant> activatedAt() {
    return Optional.ofNullable(activatedAt);
  }

  /** When it ended, by whatever; empty where it has not. */
  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  /** Until when it was valid, where it is over; empty where it is not, or never was a licence. */
  public Optional<LocalDate> lastDay() {
    return lastDay(status, endsOn, endedAt());
  }

  /**
   * Until when a licence was valid: nobody has it longer than to the day on which it was ended.
   *
   * @param status of it
   * @param endsOn until when it was to run
   * @param endedAt when it ended
   * @return empty where it is not over, or was withdrawn because it never was one
   */
  public static Optional<LocalDate> lastDay(
      LicenceStatus status, LocalDate endsOn, Optional<Instant> endedAt) {
    return status == LicenceStatus.WITHDRAWN
        ? Optional.empty()
        : endedAt.map(Karachi::dayOf).map(day -> day.isBefore(endsOn) ? day : endsOn);
  }

  @Override
  public String toString() {
    return "licence " + id + " " + status;
  }
}
