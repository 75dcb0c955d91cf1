package pk.gov.hec.dlsei.domain.institution.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionLine;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;

/** Loads the institutions' file: new ones are added, known ones brought up to date. */
@ApplicationScoped
@Transactional
public class LoadInstitutions {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).setTrim(true).get();

  @Inject InstitutionRepository institutions;

  /**
   * Loads all lines or none.
   *
   * @param file CSV with the columns code, name, sector, mode, province, city, email_domain,
   *     pern_account, enrolment
   * @return how many lines it has
   * @throws DlseiException FILE_UNREADABLE with the line's number, where it is one line's fault
   */
  public int handle(Reader file) {
    int lines = 0;
    try (var records = FORMAT.parse(file)) {
      for (CSVRecord line : records) {
        load(line);
        lines++;
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new DlseiException(ErrorCode.FILE_UNREADABLE, "The institutions cannot be read", e);
    }
    return lines;
  }

  private void load(CSVRecord line) {
    try {
      InstitutionCode code = new InstitutionCode(line.get("code"));
      InstitutionLine rest = rest(line);
      institutions
          .find(code)
          .ifPresentOrElse(
              known -> known.update(rest), () -> institutions.add(new Institution(code, rest)));
    } catch (IllegalArgumentException e) {
      throw new DlseiException(
          ErrorCode.FILE_UNREADABLE,
          "Institutions, line " + (line.getRecordNumber() + 1) + ": " + e.getMessage(),
          e);
    }
  }

  private static InstitutionLine rest(CSVRecord line) {
    return new InstitutionLine(
        line.get("name"),
        Institution.Sector.valueOf(line.get("sector")),
        Institution.Mode.valueOf(line.get("mode")),
        line.get("province"),
        line.get("city"),
        line.get("email_domain"),
        "yes".equals(line.get("pern_account")),
        Integer.parseInt(line.get("enrolment")),
        true);
  }
}
