package pk.gov.hec.dlsei.domain.institution;

/**
 * What the institutions' file says of one, apart from its code.
 *
 * @param name in English
 * @param sector who runs it
 * @param mode how it teaches
 * @param province or territory
 * @param city its seat
 * @param emailDomain of its members' addresses
 * @param pernAccount whether PERN can bill it (SOP1/F6)
 * @param enrolment students enrolled
 * @param recognised whether HEC recognises it now (WP2/3.1)
 */
public record InstitutionLine(
    String name,
    Institution.Sector sector,
    Institution.Mode mode,
    String province,
    String city,
    String emailDomain,
    boolean pernAccount,
    int enrolment,
    boolean recognised) {

  /**
   * The same with another enrolment.
   *
   * @param students enrolled
   * @return never null
   */
  public InstitutionLine enrolling(int students) {
    return new InstitutionLine(
        name, sector, mode, province, city, emailDomain, pernAccount, students, recognised);
  }
}
