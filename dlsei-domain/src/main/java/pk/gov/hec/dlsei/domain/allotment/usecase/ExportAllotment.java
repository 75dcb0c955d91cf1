package pk.gov.hec.dlsei.domain.allotment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import pk.gov.hec.dlsei.domain.allotment.Share;
import pk.gov.hec.dlsei.domain.institution.InstitutionLine;
import pk.gov.hec.dlsei.domain.sheet.PlainCell;

/** Writes an allotment as CSV; the file can be brought back as HEC's own list. */
@ApplicationScoped
@Transactional
public class ExportAllotment {

  /** Excel takes a file without it for another encoding. */
  private static final String MARK = "\uFEFF";

  private static final CSVFormat FORMAT =
      CSVFormat.EXCEL
          .builder()
          .setHeader(
              "code",
              "name",
              "sector",
              "mode",
              "province",
              "enrolment",
              "computed",
              "exact",
              "bound",
              "rounding",
              "seats",
              "for students with disabilities",
              "before",
              "reason")
          .get();

  /**
   * Writes it.
   *
   * @param sheet as {@link ReadAllotment} gave it to an officer
   * @param out is written to
   * @throws IOException where the reader goes away
   */
  public void handle(ReadAllotment.Sheet sheet, Appendable out) throws IOException {
    out.append(MARK);
    try (CSVPrinter csv = new CSVPrinter(out, FORMAT)) {
      for (ReadAllotment.Line line : sheet.lines()) {
        print(csv, line);
      }
    }
  }

  private static void print(CSVPrinter csv, ReadAllotment.Line line) throws IOException {
    InstitutionLine university = line.institution().line();
    Share share = line.share();
    csv.printRecord(
        line.institution().code(),
        PlainCell.of(university.name()),
        university.sector(),
        university.mode(),
        PlainCell.of(university.province()),
        share.enrolment(),
        share.computed(),
        share.share().exact().toPlainString(),
        share.share().bound(),
        share.share().rounding(),
        share.seats(),
        share.reserved(),
        line.before().map(String::valueOf).orElse(""),
        PlainCell.of(share.reason().orElse("")));
  }
}
