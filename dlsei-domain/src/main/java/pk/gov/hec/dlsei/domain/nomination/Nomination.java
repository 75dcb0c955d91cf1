package pk.gov.hec.dlsei.domain.nomination;

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
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.Disability;
import pk.gov.hec.dlsei.api.value.Cnic;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.application.ApplicationForm;
import pk.gov.hec.dlsei.domain.crypto.Sealed;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.person.IdentityKind;
import pk.gov.hec.dlsei.domain.person.SealedCnic;

/**
 * A line of a list. Once registered it holds nothing personal any more: the person does. Prints no
 * personal data.
 */
@Entity
@Table(name = "nomination")
public class Nomination {

  /** What became of a line. */
  public enum State {
    /** Read; good where no fault stands against it. */
    READ,
    /** The person has an application. */
    REGISTERED,
    /** A fault came up on registering. */
    REFUSED
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "nomination_seq")
  @SequenceGenerator(name = "nomination_seq", sequenceName = "nomination_seq", allocationSize = 50)
  private Long id;

  @Column(name = "list_id")
  private long listId;

  private int line;

  @Enumerated(EnumType.STRING)
  private State state;

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

  @Enumerated(EnumType.STRING)
  private ApplicantCategory category;

  private String institution;
  private String department;

  @Column(name = "registration_number")
  private String registrationNumber;

  @Column(name = "education_years")
  private Integer educationYears;

  @Enumerated(EnumType.STRING)
  private Disability disability;

  @Column(name = "application_id")
  private Long applicationId;

  /** For the persistence provider. */
  protected Nomination() {}

  /**
   * A line as it was read.
   *
   * @param listId of its list
   * @param line its number in the file
   * @param nominee what it says
   * @param vault seals the number
   */
  public Nomination(long listId, int line, Nominee nominee, Vault vault) {
    this.listId = listId;
    this.line = line;
    this.state = State.READ;
    this.name = nominee.name();
    if (nominee.cnic() != null) {
      SealedCnic sealedCnic = SealedCnic.of(new Cnic(nominee.cnic()), vault);
      identityKind = Optional.ofNullable(nominee.identityKind()).orElse(IdentityKind.CNIC);
      cnic = sealedCnic.sealed();
      cnicLookup = sealedCnic.lookup();
    }
    email = nominee.email();
    mobile = nominee.mobile();
    category = nominee.category();
    institution = nominee.institution() == null ? null : nominee.institution().value();
    department = nominee.department();
    registrationNumber = nominee.registrationNumber();
    educationYears = nominee.background().educationYears();
    disability = nominee.background().disability();
  }

  /** What a good line says. */
  public Nominee nominee(Vault vault) {
    return new Nominee(
        name,
        identityKind,
        sealedCnic().open(vault).digits(),
        email,
        mobile,
        category,
        new InstitutionCode(institution),
        department,
        registrationNumber,
        new ApplicationForm.Background(educationYears, null, disability));
  }

  /** The person's number of a good line. */
  public SealedCnic sealedCnic() {
    return new SealedCnic(cnic, cnicLookup.clone());
  }

  /** It has become an application; what it says of the person goes. */
  public void register(long application) {
    state = State.REGISTERED;
    applicationId = application;
    name = null;
    identityKind = null;
    cnic = null;
    cnicLookup = null;
    email = null;
    mobile = null;
    registrationNumber = null;
  }

  /** It cannot become one. */
  public void refuse() {
    state = State.REFUSED;
  }

  public Long id() {
    return id;
  }

  public int line() {
    return line;
  }

  public State state() {
    return state;
  }

  @Override
  public String toString() {
    return "nomination " + id + " " + state;
  }
}
