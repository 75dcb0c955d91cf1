package pk.gov.hec.dlsei.domain.person;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.Mobile;
import pk.gov.hec.dlsei.domain.crypto.Sealed;

/**
 * A human being, known by one CNIC at most. Staff may come without one until they apply for
 * themselves. Prints neither name nor number.
 */
@Entity
@Table(name = "person")
public class Person {

  private static final String ERASED = "(erased)";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
  @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
  private Long id;

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

  private String mobile;

  @Column(name = "registered_at")
  private Instant registeredAt;

  @Version private int version;

  /** For the persistence provider. */
  protected Person() {}

  /**
   * Somebody without a CNIC yet.
   *
   * @param name as on the document
   * @param registeredAt in real time
   */
  public Person(String name, Instant registeredAt) {
    this.name = name;
    this.registeredAt = registeredAt;
  }

  /**
   * Notes the number of the person's document.
   *
   * @param kind which document
   * @param number sealed
   */
  public void identify(IdentityKind kind, SealedCnic number) {
    identityKind = kind;
    cnic = number.sealed();
    cnicLookup = number.lookup();
  }

  /** Gives the number up: HEC's desk found that it is somebody else's. */
  public void loseIdentity() {
    identityKind = null;
    cnic = null;
    cnicLookup = null;
  }

  /** Nothing tells any more who it was. */
  public void erase() {
    name = ERASED;
    mobile = null;
    loseIdentity();
  }

  /**
   * Notes a mobile number.
   *
   * @param number null for none
   */
  public void reachAt(Mobile number) {
    mobile = number == null ? null : number.e164();
  }

  public Long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public Optional<IdentityKind> identityKind() {
    return Optional.ofNullable(identityKind);
  }

  /** The sealed number, where one is known. */
  public Optional<SealedCnic> cnic() {
    return Optional.ofNullable(cnic).map(digits -> new SealedCnic(digits, cnicLookup.clone()));
  }

  public Optional<Mobile> mobile() {
    return Optional.ofNullable(mobile).map(Mobile::new);
  }

  @Override
  public String toString() {
    return "person " + id;
  }
}
