package pk.gov.hec.dlsei.web.admin;

import java.io.Serializable;
import pk.gov.hec.dlsei.domain.institution.Institution.Mode;
import pk.gov.hec.dlsei.domain.institution.Institution.Sector;
import pk.gov.hec.dlsei.domain.institution.InstitutionLine;

/** What the form of a university holds. */
public class InstitutionInput implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name;
  private Sector sector = Sector.PUBLIC;
  private Mode mode = Mode.CAMPUS;
  private String province;
  private String city;
  private String emailDomain;
  private boolean pernAccount;
  private Integer enrolment = 0;
  private boolean recognised = true;

  static InstitutionInput of(InstitutionLine line) {
    InstitutionInput input = new InstitutionInput();
    input.name = line.name();
    input.sector = line.sector();
    input.mode = line.mode();
    input.province = line.province();
    input.city = line.city();
    input.emailDomain = line.emailDomain();
    input.pernAccount = line.pernAccount();
    input.enrolment = line.enrolment();
    input.recognised = line.recognised();
    return input;
  }

  /** HEC is not for anybody to recognise. */
  InstitutionLine line() {
    return new InstitutionLine(
        name,
        sector,
        mode,
        province,
        city,
        emailDomain,
        pernAccount,
        enrolment,
        recognised || sector == Sector.HEC);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public Sector getSector() {
    return sector;
  }

  public void setSector(Sector sector) {
    this.sector = sector;
  }

  public Mode getMode() {
    return mode;
  }

  public void setMode(Mode mode) {
    this.mode = mode;
  }

  public String getProvince() {
    return province;
  }

  public void setProvince(String province) {
    this.province = province;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  public String getEmailDomain() {
    return emailDomain;
  }

  public void setEmailDomain(String emailDomain) {
    this.emailDomain = emailDomain;
  }

  public boolean isPernAccount() {
    return pernAccount;
  }

  public void setPernAccount(boolean pernAccount) {
    this.pernAccount = pernAccount;
  }

  public Integer getEnrolment() {
    return enrolment;
  }

  public void setEnrolment(Integer enrolment) {
    this.enrolment = enrolment;
  }

  public boolean isRecognised() {
    return recognised;
  }

  public void setRecognised(boolean recognised) {
    this.recognised = recognised;
  }
}
