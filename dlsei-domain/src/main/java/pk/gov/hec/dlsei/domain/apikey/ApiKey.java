package pk.gov.hec.dlsei.domain.apikey;

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
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;

/**
 * The key of a system: proposed by one administrator, confirmed by another, who is shown the token
 * once; ended by any, with a reason. The database keeps the token's hash only.
 */
@Entity
@Table(name = "api_key")
public class ApiKey {

  /** How far it is. */
  public enum State {
    PROPOSED,
    ACTIVE,
    EXPIRED,
    ENDED
  }

  private static final int SHOWN = 6;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_key_seq")
  @SequenceGenerator(name = "api_key_seq", sequenceName = "api_key_seq", allocationSize = 50)
  private Long id;

  private String name;

  @Enumerated(EnumType.STRING)
  private ApiKeyForm.Subject subject;

  private String institution;
  private boolean decides;

  @Column(name = "expires_on")
  private LocalDate expiresOn;

  @Column(name = "proposed_by")
  private long proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "confirmed_by")
  private Long confirmedBy;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "account_id")
  private Long accountId;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "token_start")
  private String tokenStart;

  @Column(name = "ended_by")
  private Long endedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  private String reason;

  @Column(name = "last_used_on", insertable = false, updatable = false)
  private LocalDate lastUsedOn;

  @Version private int version;

  /** For the persistence provider. */
  protected ApiKey() {}

  /**
   * As it was proposed.
   *
   * @param form not null
   * @param proposedBy the administrator's account
   * @param proposedAt by the business clock
   */
  public ApiKey(ApiKeyForm form, long proposedBy, Instant proposedAt) {
    this.name = form.name();
    this.subject = form.subject();
    this.institution = form.institution().map(InstitutionCode::value).orElse(null);
    this.decides = form.decides();
    this.expiresOn = form.expiresOn();
    this.proposedBy = proposedBy;
    this.proposedAt = proposedAt;
  }

  /**
   * Another administrator agrees.
   *
   * @param token fresh; shown once
   * @param account of the system
   * @param by the other administrator's account
   * @param at by the business clock
   */
  public void confirm(SecretLink token, Account account, long by, Instant at) {
    confirmedBy = by;
    confirmedAt = at;
    accountId = account.id();
    tokenHash = token.hash();
    tokenStart = token.token().substring(0, SHOWN);
  }

  /**
   * It works no longer, or never will.
   *
   * @param by the administrator's account
   * @param at by the business clock
   * @param why not blank
   */
  public void end(long by, Instant at, String why) {
    endedBy = by;
    endedAt = at;
    reason = why;
  }

  public Long id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** Whose system it is; empty for HEC's. */
  public Optional<InstitutionCode> institution() {
    return Optional.ofNullable(institution).map(InstitutionCode::new);
  }

  /** What it has to do with. */
  public ApiKeyForm.Subject subject() {
    return subject;
  }

  /** Whether it may decide on applications, or start jobs, too. */
  public boolean decides() {
    return decides;
  }

  public LocalDate expiresOn() {
    return expiresOn;
  }

  /**
   * How far it is.
   *
   * @param today by the business clock
   * @return never null
   */
  public State state(LocalDate today) {
    if (endedAt != null) {
      return State.ENDED;
    }
    if (confirmedAt == null) {
      return State.PROPOSED;
    }
    return expiresOn.isBefore(today) ? State.EXPIRED : State.ACTIVE;
  }

  public boolean isConfirmed() {
    return confirmedAt != null;
  }

  public boolean isEnded() {
    return endedAt != null;
  }

  public long proposedBy() {
    return proposedBy;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  public Optional<Long> confirmedBy() {
    return Optional.ofNullable(confirmedBy);
  }

  /** The account whose name decisions bear; empty until it is confirmed. */
  public Optional<Long> accountId() {
    return Optional.ofNullable(accountId);
  }

  /** How the token begins, by which people tell keys apart; empty until it is confirmed. */
  public Optional<String> tokenStart() {
    return Optional.ofNullable(tokenStart);
  }

  /** The last day on which it was used; empty for never. */
  public Optional<LocalDate> lastUsedOn() {
    return Optional.ofNullable(lastUsedOn);
  }

  /** Why it was ended; empty where it was not. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  @Override
  public String toString() {
    return "API key " + id;
  }
}
