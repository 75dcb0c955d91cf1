package pk.gov.hec.dlsei.domain.institution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import pk.gov.hec.dlsei.api.cohort.InstitutionStanding;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/** A university that HEC recognises, or HEC itself. */
@Entity
@Table(name = "institution")
public class Institution {

  /** Who runs it. */
  public enum Sector {
    PUBLIC,
    PRIVATE,
    HEC,
    /** A private organisation, which is no university (WP2/A.4, reading R32). */
    ORGANISATION
  }

  /** How it teaches. */
  public enum Mode {
    CAMPUS,
    DISTANCE
  }

  @Id private String code;
  private String name;

  @Enumerated(EnumType.STRING)
  private Sector sector;

  @Enumerated(EnumType.STRING)
  private Mode mode;

  private String province;
  private String city;

  @Column(name = "email_domain")
  private String emailDomain;

  @Column(name = "pern_account")
  private boolean pernAccount;

  private int enrolment;
  private boolean recognised;

  @Version private int version;

  /** For the persistence provider. */
  protected Institution() {}

  /**
   * What a line of the institutions' file says.
   *
   * @param code unique
   * @param line the rest
   */
  public Institution(InstitutionCode code, InstitutionLine line) {
    this.code = code.value();
    update(line);
  }

  /**
   * Takes over what a newer line says.
   *
   * @param line not null
   */
  public final void update(InstitutionLine line) {
    name = line.name();
    sector = line.sector();
    mode = line.mode();
    province = line.province();
    city = line.city();
    emailDomain = line.emailDomain();
    pernAccount = line.pernAccount();
    enrolment = line.enrolment();
    recognised = line.recognised();
  }

  public InstitutionCode code() {
    return new InstitutionCode(code);
  }

  public String name() {
    return name;
  }

  /** How HEC sees it, for the clauses of eligibility. */
  public InstitutionStanding standing() {
    if (!recognised) {
      return InstitutionStanding.NOT_RECOGNISED;
    }
    return switch (sector) {
      case PUBLIC -> InstitutionStanding.RECOGNISED_PUBLIC;
      case PRIVATE -> InstitutionStanding.RECOGNISED_PRIVATE;
      case HEC -> InstitutionStanding.HEC;
      case ORGANISATION -> InstitutionStanding.NOT_RECOGNISED;
    };
  }

  /** Everything about it but its code. */
  public InstitutionLine line() {
    return new InstitutionLine(
        name, sector, mode, province, city, emailDomain, pernAccount, enrolment, recognised);
  }

  /** Counts its changes. */
  public int version() {
    return version;
  }
}
