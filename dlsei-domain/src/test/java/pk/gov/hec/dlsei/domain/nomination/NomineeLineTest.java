package pk.gov.hec.dlsei.domain.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.cohort.Disability;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.nomination.NominationFault.Kind;
import pk.gov.hec.dlsei.domain.sheet.Sheet;

/** One line of a nomination file, by itself. */
class NomineeLineTest {

  private static final InstitutionCode QAU = new InstitutionCode("QAU");
  private static final NomineeLine.By BY =
      new NomineeLine.By(QAU, Set.of(ApplicantCategory.STUDENT, ApplicantCategory.FACULTY));
  private static final String HEADER = NominationSheet.header() + "\n";
  private static final String GOOD =
      "Ayesha Example,34201-0891231-8,,A@Example.org,3001234567,Student,Physics,R-1,16,Yes,\n";

  private static NomineeLine of(String line, NomineeLine.By by) {
    Sheet sheet = NominationSheet.read((HEADER + line).getBytes(StandardCharsets.UTF_8));
    return new NomineeLine(sheet.lines().get(0), by);
  }

  @Test
  void a_good_line_is_normalised() {
    NomineeLine line = of(GOOD, BY);
    Nominee nominee = line.read();

    assertThat(line.faults()).isEmpty();
    assertThat(nominee.cnic()).isEqualTo("3420108912318");
    assertThat(nominee.email()).isEqualTo("a@example.org");
    assertThat(nominee.mobile()).isEqualTo("+923001234567");
    assertThat(nominee.category()).isEqualTo(ApplicantCategory.STUDENT);
    assertThat(nominee.institution()).isEqualTo(QAU);
    assertThat(nominee.background().educationYears()).isEqualTo(16);
    assertThat(nominee.background().disability()).isEqualTo(Disability.CERTIFIED);
    assertThat(nominee).hasToString("a nominee");
  }

  @ParameterizedTest
  @CsvSource({
    "Ayesha Example, '', NAME, MISSING",
    "Ayesha Example, +1+1, NAME, FORMULA",
    "Ayesha Example, #N/A, NAME, SHEET_ERROR",
    "Physics, #REF!, DEPARTMENT, SHEET_ERROR",
    "34201-0891231-8, 34201-0891231, CNIC, NOT_13_DIGITS",
    "34201-0891231-8, 34201-089123I-8, CNIC, NOT_DIGITS",
    "34201-0891231-8, 94201-0891231-8, CNIC, NO_SUCH_NUMBER",
    "34201-0891231-8, 3.42E+12, CNIC, ROUNDED",
    "34201-0891231-8, 3420108912000, CNIC, ROUNDED",
    "A@Example.org, nobody, EMAIL, EMAIL_WRONG",
    "3001234567, 042-1234567, MOBILE, MOBILE_WRONG",
    "Student, pupil, CATEGORY, CATEGORY_UNKNOWN",
    "Student, alumni, CATEGORY, CATEGORY_NOT_NOMINATED",
    "Student, faculty, DISABILITY, STUDENTS_ONLY",
    "R-1, '', REGISTRATION_NUMBER, MISSING",
    "',16,', ',,', EDUCATION_YEARS, MISSING",
    "',16,', ',16.5,', EDUCATION_YEARS, YEARS_WRONG",
    "',Yes,', ',perhaps,', DISABILITY, YES_OR_NO",
    "',Yes,', ',Yes,NUST', UNIVERSITY, UNIVERSITY_UNKNOWN"
  })
  void what_is_wrong_is_named_by_column(
      String right, String wrong, NominationField field, Kind kind) {
    NomineeLine line = of(GOOD.replace(right, wrong), BY);
    line.read();

    assertThat(line.faults())
        .extracting(NominationFault::field, NominationFault::kind)
        .contains(org.assertj.core.groups.Tuple.tuple(field, kind));
  }

  /** Reading R21. */
  @Test
  void hec_names_the_university_of_each_nominee() {
    NomineeLine.By hec =
        new NomineeLine.By(InstitutionCode.HEC, Set.of(ApplicantCategory.NAHE_NOMINEE));
    NomineeLine without = of(GOOD.replace("Student", "NAHE").replace("Yes", ""), hec);
    without.read();
    assertThat(without.faults()).extracting(NominationFault::kind).containsExactly(Kind.MISSING);

    NomineeLine with = of(GOOD.replace("Student", "NAHE").replace("Yes,", ",nust"), hec);
    assertThat(with.read().institution()).isEqualTo(new InstitutionCode("NUST"));
    assertThat(with.faults()).isEmpty();
  }

  @Test
  void a_long_cell_is_shown_cut_short() {
    NomineeLine line = of(GOOD.replace("Student", "x".repeat(300)), BY);
    line.read();
    assertThat(line.faults().get(0).detail()).hasSize(41).endsWith("…");
    assertThat(line.faults().get(0)).hasToString("CATEGORY CATEGORY_UNKNOWN");
  }

  @Test
  void the_template_is_read_back_as_an_empty_list() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NominationSheet.writeTemplate(out);

    assertThat(NominationSheet.read(out.toByteArray()).fault())
        .map(Sheet.Fault::kind)
        .contains(Sheet.Kind.EMPTY);
    try (var workbook = new ReadableWorkbook(new java.io.ByteArrayInputStream(out.toByteArray()))) {
      assertThat(workbook.getFirstSheet().read().get(0).getCellText(1)).isEqualTo("cnic");
    }
  }
}
