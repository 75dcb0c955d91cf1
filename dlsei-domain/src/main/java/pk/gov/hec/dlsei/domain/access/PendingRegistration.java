package pk.gov.hec.dlsei.domain.access;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import pk.gov.hec.dlsei.api.value.Mobile;
import pk.gov.hec.dlsei.domain.crypto.Sealed;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;
import pk.gov.hec.dlsei.domain.person.IdentityKind;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.SealedCnic;

/**
 * A registration that waits for its mailed link. It holds neither CNIC nor address for anyone: the
 * first that is confirmed becomes the account, by the database's unique indexes.
 */
@Entity
@Table(name = "pending_registration")
public class PendingRegistration {

  /** How long the link holds. */
  public static final Duration VALID = Duration.ofHours(24);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pending_registration_seq")
  @SequenceGenerator(
      name = "pending_registration_seq",
      sequenceName = "pending_registration_seq",
      allocationSize = 50)
  private Long id;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "identity_kind")
  private IdentityKind identityKind;

  @Embedded
  @AttributeOverride(name = "sealed", column = @Column(name = "cnic_sealed"))
  @AttributeOverride(name = "keyId", column = @Column(name = "cnic_key_id"))
  private Sealed cnic;

  @Column(name = "cnic_lookup")
  private byte[] cnicLookup;

  private String email;
  private String mobile;
  private String language;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  /** For the persistence provider. */
  protected PendingRegistration() {}

  /**
   * A registration as it was typed.
   *
   * @param form what was typed
   * @param cnic its number, sealed
   * @param passwordHash of its password
   * @param link that confirms it
   * @param at in real time
   */
  public PendingRegistration(
      RegistrationForm form, SealedCnic cnic, String passwordHash, SecretLink link, Instant at) {
    this.name = form.name();
    this.identityKind = form.identityKind();
    this.cnic = cnic.sealed();
    this.cnicLookup = cnic.lookup();
    this.email = form.email().value();
    this.mobile = form.mobile().e164();
    this.language = form.language().getLanguage();
    this.passwordHash = passwordHash;
    this.tokenHash = link.hash();
    this.requestedAt = at;
    this.expiresAt = at.plus(VALID);
  }

  /**
   * The person that it makes.
   *
   * @param at in real time
   * @return never null
   */
  public Person person(Instant at) {
    Person person = new Person(name, at);
    person.identify(identityKind, new SealedCnic(cnic, cnicLookup.clone()));
    person.reachAt(new Mobile(mobile));
    return person;
  }

  /**
   * The account that it makes.
   *
   * @param personId whose it is
   * @param at in real time
   * @return never null
   */
  public Account account(long personId, Instant at) {
    Account account = new Account(personId, email(), language(), at);
    account.setPassword(passwordHash);
    return account.grant(GrantedRole.of(Role.APPLICANT));
  }

  /**
   * The link was used.
   *
   * @param at in real time
   */
  public void confirm(Instant at) {
    confirmedAt = at;
  }

  public boolean isConfirmed() {
    return confirmedAt != null;
  }

  /**
   * Whether the link came too late.
   *
   * @param now in real time
   * @return true after a day
   */
  public boolean isExpired(Instant now) {
    return now.isAfter(expiresAt);
  }

  public Email email() {
    return new Email(email);
  }

  public Locale language() {
    return Locale.forLanguageTag(language);
  }

  /** The hash of the password that was chosen. */
  public String passwordHash() {
    return passwordHash;
  }

  @Override
  public String toString() {
    return "pending registration " + id;
  }
}
