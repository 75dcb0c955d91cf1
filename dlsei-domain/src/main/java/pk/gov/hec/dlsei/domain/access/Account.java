package pk.gov.hec.dlsei.domain.access;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.crypto.Sealed;

/**
 * How a person signs in: an address that was confirmed by a link, a password, for staff a second
 * factor, and roles. ACTIVE until somebody disables it, which acts at once. Every change of
 * credentials raises their version and so ends all other sessions.
 */
@Entity
@Table(name = "account")
public class Account {

  /** Whether it may be used. */
  public enum Status {
    ACTIVE,
    DISABLED,
    /** A system's, which calls the REST interface with a key and signs in nowhere. */
    SERVICE
  }

  private static final String CLOSED = "@account.invalid";
  private static final String SERVICE = "@key.invalid";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
  @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
  private Long id;

  @Column(name = "person_id")
  private Long personId;

  private String email;

  @Enumerated(EnumType.STRING)
  private Status status;

  private String language;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "credentials_version")
  private int credentialsVersion;

  @Embedded
  @AttributeOverride(name = "sealed", column = @Column(name = "totp_sealed"))
  @AttributeOverride(name = "keyId", column = @Column(name = "totp_key_id"))
  private Sealed totpSecret;

  @Column(name = "totp_confirmed_at")
  private Instant totpConfirmedAt;

  @Column(name = "created_at")
  private Instant createdAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
  private Set<GrantedRole> roles = new HashSet<>();

  @Version private int version;

  /** For the persistence provider. */
  protected Account() {}

  /**
   * An active account without a password.
   *
   * @param personId whose it is
   * @param email confirmed
   * @param language of mails and pages
   * @param createdAt in real time
   */
  public Account(long personId, Email email, Locale language, Instant createdAt) {
    this.personId = personId;
    this.email = email.value();
    this.status = Status.ACTIVE;
    this.language = language.getLanguage();
    this.createdAt = createdAt;
  }

  /**
   * The account of a system.
   *
   * @param personId whose name is the system's
   * @param keyId of its key
   * @param createdAt in real time
   * @return never null
   */
  public static Account ofService(long personId, long keyId, Instant createdAt) {
    Account account =
        new Account(personId, new Email("key-" + keyId + SERVICE), Locale.ENGLISH, createdAt);
    account.status = Status.SERVICE;
    return account;
  }

  /**
   * Gives a role.
   *
   * @param granted not null
   * @return this
   */
  public Account grant(GrantedRole granted) {
    roles.add(granted);
    return this;
  }

  /**
   * Takes a role away and ends all sessions.
   *
   * @param role that it may have
   */
  public void takeAway(Role role) {
    roles.removeIf(granted -> granted.role() == role);
    credentialsVersion++;
  }

  /**
   * Sets the password and ends all sessions.
   *
   * @param hash made by the password hasher
   */
  public void setPassword(String hash) {
    passwordHash = hash;
    credentialsVersion++;
    if (totpConfirmedAt == null) {
      totpSecret = null; // whoever saw it under the old password must not share it
    }
  }

  /** Remembers a second factor, sealed, that is not yet proved. */
  public void proposeTotp(Sealed secret) {
    totpSecret = secret;
    totpConfirmedAt = null;
  }

  /**
   * The second factor works; from now on it is asked for.
   *
   * @param at in real time
   */
  public void confirmTotp(Instant at) {
    totpConfirmedAt = at;
  }

  /** Changes the address, which a link to it has confirmed. */
  public void moveTo(Email confirmed) {
    email = confirmed.value();
    credentialsVersion++;
  }

  /** Chooses the language of mails and pages: English or Urdu. */
  public void speak(Locale chosen) {
    language = chosen.getLanguage();
  }

  /** Ends every session that began before now. */
  public void endSessions() {
    credentialsVersion++;
  }

  /** The second factor is lost: it is set up anew at the next sign-in. All sessions end. */
  public void forgetTotp() {
    totpSecret = null;
    totpConfirmedAt = null;
    credentialsVersion++;
  }

  /** Nobody signs in with it until it is enabled again. All sessions end. */
  public void disable() {
    status = Status.DISABLED;
    credentialsVersion++;
  }

  /** It may be used again. */
  public void enable() {
    status = Status.ACTIVE;
  }

  /** Closes it for good, without anything by which its owner was known. */
  public void erase() {
    roles.clear();
    passwordHash = null;
    forgetTotp();
    close();
  }

  /** Closes it for good, sessions included, and sets its address free for another account. */
  public void close() {
    status = Status.DISABLED;
    credentialsVersion++;
    email = "closed-" + id + CLOSED;
  }

  /** Whether it was disabled, not closed for good, and may be enabled again. */
  public boolean isDisabled() {
    return status == Status.DISABLED && !email.endsWith(CLOSED);
  }

  public Long id() {
    return id;
  }

  public long personId() {
    return personId;
  }

  public Email email() {
    return new Email(email);
  }

  public boolean isActive() {
    return status == Status.ACTIVE;
  }

  public Locale language() {
    return Locale.forLanguageTag(language);
  }

  public Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash);
  }

  public int credentialsVersion() {
    return credentialsVersion;
  }

  /** The sealed secret, proved or not. */
  public Optional<Sealed> totpSecret() {
    return Optional.ofNullable(totpSecret);
  }

  /** Whether the second factor was proved and is asked for. */
  public boolean hasSecondFactor() {
    return totpConfirmedAt != null;
  }

  /** Whether it signs in with a second factor. */
  public boolean isStaff() {
    return roles().stream().anyMatch(Role::isStaff);
  }

  /** Its roles, whatever institution and days they are for. */
  public Set<Role> roles() {
    return roles.stream().map(GrantedRole::role).collect(Collectors.toUnmodifiableSet());
  }

  /** The institution whose focal person it is, whatever the days. */
  public Optional<InstitutionCode> focalPersonOf() {
    return roles.stream().flatMap(granted -> granted.institution().stream()).findFirst();
  }

  /**
   * Who acts with it.
   *
   * @param day by the business clock
   * @return the person with the roles of that day
   */
  public Actor actor(LocalDate day) {
    List<GrantedRole> held = roles.stream().filter(role -> role.isHeldOn(day)).toList();
    return new Actor(
        id,
        personId,
        held.stream().map(GrantedRole::role).collect(Collectors.toSet()),
        held.stream().flatMap(role -> role.institution().stream()).findFirst());
  }

  @Override
  public String toString() {
    return "account " + id;
  }
}
