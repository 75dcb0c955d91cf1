package pk.gov.hec.dlsei.domain.staff;

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
import java.util.Locale;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.Email;
import pk.gov.hec.dlsei.domain.access.GrantedRole;
import pk.gov.hec.dlsei.domain.access.Role;

/**
 * How somebody comes by a role of staff: PROPOSED by one administrator, CONFIRMED or DECLINED by
 * another one (or declined by the one who proposed it), ENDED with a reason. The account has the
 * role as long as it is confirmed, and on the days of its term.
 */
@Entity
@Table(name = "appointment")
public class Appointment {

  /** How far it is. */
  public enum State {
    PROPOSED,
    CONFIRMED,
    DECLINED,
    ENDED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appointment_seq")
  @SequenceGenerator(
      name = "appointment_seq",
      sequenceName = "appointment_seq",
      allocationSize = 50)
  private Long id;

  private String name;
  private String email;
  private String language;

  @Enumerated(EnumType.STRING)
  private Role role;

  private String institution;
  private String letter;
  private Long covers;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "ends_on")
  private LocalDate endsOn;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "account_id")
  private Long accountId;

  @Column(name = "proposed_by")
  private long proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "ended_by")
  private Long endedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  private String reason;

  @Version private int version;

  /** For the persistence provider. */
  protected Appointment() {}

  /**
   * As it was proposed.
   *
   * @param form not null
   * @param proposedBy the administrator's account
   * @param proposedAt by the business clock
   */
  public Appointment(AppointmentForm form, long proposedBy, Instant proposedAt) {
    this.name = form.name();
    this.email = form.email().value();
    this.language = form.language().getLanguage();
    this.role = form.role();
    this.institution = form.institution().map(InstitutionCode::value).orElse(null);
    this.letter = form.letter();
    this.covers = form.covers().orElse(null);
    this.startsOn = form.term().startsOn();
    this.endsOn = form.term().endsOn();
    this.state = State.PROPOSED;
    this.proposedBy = proposedBy;
    this.proposedAt = proposedAt;
  }

  /**
   * Another administrator agrees; the account gets the role.
   *
   * @param account of the person
   * @param by the other administrator's account
   * @param at by the business clock
   */
  public void confirm(Account account, long by, Instant at) {
    decide(State.CONFIRMED, by, at);
    accountId = account.id();
    account.grant(
        institution()
            .map(GrantedRole::focalPersonOf)
            .orElseGet(() -> GrantedRole.of(role))
            .during(startsOn, endsOn));
  }

  /**
   * An administrator does not agree, or takes the own proposal back.
   *
   * @param by the administrator's account
   * @param at by the business clock
   * @param why not blank
   */
  public void decline(long by, Instant at, String why) {
    decide(State.DECLINED, by, at);
    reason = why;
  }

  private void decide(State decision, long by, Instant at) {
    state = decision;
    decidedBy = by;
    decidedAt = at;
  }

  /**
   * The account loses the role, and with it every session.
   *
   * @param account whose role it is
   * @param by the administrator's account; null where the term is over
   * @param at by the business clock
   * @param why not blank
   */
  public void end(Account account, Long by, Instant at, String why) {
    account.takeAway(role);
    state = State.ENDED;
    endedBy = by;
    endedAt = at;
    reason = why;
  }

  public Long id() {
    return id;
  }

  public State state() {
    return state;
  }

  public boolean isProposed() {
    return state == State.PROPOSED;
  }

  public boolean isConfirmed() {
    return state == State.CONFIRMED;
  }

  public String name() {
    return name;
  }

  public Email email() {
    return new Email(email);
  }

  public Locale language() {
    return Locale.forLanguageTag(language);
  }

  public Role role() {
    return role;
  }

  /** Whose focal person; empty for every other role. */
  public Optional<InstitutionCode> institution() {
    return Optional.ofNullable(institution).map(InstitutionCode::new);
  }

  /** Number and date of the letter of appointment. */
  public String letter() {
    return letter;
  }

  /** The account of the focal person on leave; empty where nobody is stood in for. */
  public Optional<Long> covers() {
    return Optional.ofNullable(covers);
  }

  /** From when until when, by the business clock. */
  public AppointmentForm.Term term() {
    return new AppointmentForm.Term(startsOn, endsOn);
  }

  /** Whose it is; empty until it is confirmed. */
  public Optional<Long> accountId() {
    return Optional.ofNullable(accountId);
  }

  public long proposedBy() {
    return proposedBy;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  /** Who confirmed or declined; empty before. */
  public Optional<Long> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }

  /** When it was confirmed or declined; empty before. */
  public Optional<Instant> decidedAt() {
    return Optional.ofNullable(decidedAt);
  }

  /** Who ended it; empty where nobody did. */
  public Optional<Long> endedBy() {
    return Optional.ofNullable(endedBy);
  }

  /** When it was ended; empty before. */
  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }

  /** Why it was declined or ended; empty where it was not. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  @Override
  public String toString() {
    return "appointment " + id;
  }
}
