package pk.gov.hec.dlsei.domain.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.nomination.NominationFault.Kind;
import pk.gov.hec.dlsei.domain.sheet.Sheet;

/** Nomination files as a whole: as large as they may be, and as spreadsheets make them. */
class NominationSheetTest {

  private static final NomineeLine.By BY =
      new NomineeLine.By(new InstitutionCode("QAU"), Set.of(ApplicantCategory.STUDENT));

  private static void row(Worksheet sheet, int row, String... cells) {
    for (int column = 0; column < cells.length; column++) {
      if (!cells[column].isEmpty()) {
        sheet.value(row, column, cells[column]);
      }
    }
  }

  private static void person(Worksheet sheet, int row) {
    row(
        sheet,
        row,
        "Ayesha Bint-e-Example the " + row + "th",
        "34201-%07d-8".formatted(row),
        "",
        "ayesha.example." + row + "@students.example.edu.pk",
        "0300-1234567",
        "Student",
        "Department of Physics and Astronomy",
        "2021-PHY-" + row,
        "16",
        "",
        "");
  }

  private static Worksheet sheet(Workbook book) {
    Worksheet sheet = book.newWorksheet("nominations");
    row(sheet, 0, NominationSheet.header().split(","));
    return sheet;
  }

  @Test
  void a_workbook_of_fifty_thousand_people_is_read() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "DLSEI", null)) {
      Worksheet sheet = sheet(book);
      for (int row = 1; row <= NominationSheet.MOST_LINES; row++) {
        person(sheet, row);
      }
    }
    Sheet read = NominationSheet.read(out.toByteArray());

    assertThat(out.size()).isLessThan(NominationSheet.LARGEST);
    assertThat(read.fault()).isEmpty();
    assertThat(read.lines()).hasSize(NominationSheet.MOST_LINES);
  }

  /** Each of the lines below the first one of the merged cells lacks what they hold. */
  @Test
  void merged_cells_are_named_by_line_and_column() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "DLSEI", null)) {
      Worksheet sheet = sheet(book);
      int department = NominationField.DEPARTMENT.ordinal();
      for (int row = 1; row <= 3; row++) {
        person(sheet, row);
      }
      sheet.range(1, department, 3, department).merge();
      sheet.value(2, department, (String) null);
      sheet.value(3, department, (String) null);
    }
    Sheet read = NominationSheet.read(out.toByteArray());

    assertThat(read.lines())
        .extracting(line -> line.number() + " " + faults(line))
        .containsExactly("2 []", "3 [DEPARTMENT MISSING]", "4 [DEPARTMENT MISSING]");
  }

  /** What stands in the cell when somebody opens the file is not what is read. */
  @Test
  void a_formula_is_refused_in_each_column() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "DLSEI", null)) {
      Worksheet sheet = sheet(book);
      person(sheet, 1);
      for (NominationField field :
          Set.of(NominationField.NAME, NominationField.CNIC, NominationField.EMAIL)) {
        sheet.formula(1, field.ordinal(), "cmd|'/C calc'!A0");
      }
    }
    Sheet read = NominationSheet.read(out.toByteArray());
    NomineeLine line = new NomineeLine(read.lines().get(0), BY);
    line.read();

    assertThat(line.faults())
        .extracting(NominationFault::field, NominationFault::kind)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(NominationField.NAME, Kind.FORMULA),
            org.assertj.core.groups.Tuple.tuple(NominationField.CNIC, Kind.NOT_DIGITS),
            org.assertj.core.groups.Tuple.tuple(NominationField.EMAIL, Kind.EMAIL_WRONG));
  }

  private static String faults(Sheet.Line line) {
    NomineeLine reading = new NomineeLine(line, BY);
    reading.read();
    return reading.faults().toString();
  }
}
