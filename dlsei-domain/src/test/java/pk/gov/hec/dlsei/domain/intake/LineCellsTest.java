package pk.gov.hec.dlsei.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.domain.intake.LineCells.Fault;
import pk.gov.hec.dlsei.domain.sheet.Sheet;

class LineCellsTest {

  private static LineCells of(String text) {
    return new LineCells(new Sheet.Line(2, Map.of("cell", text)));
  }

  private static void assertFault(LineCells cells, Object value, Fault fault) {
    assertThat(value).isNull();
    assertThat(cells.complaints())
        .extracting(one -> one.fault().name())
        .containsExactly(fault.name());
  }

  @ParameterizedTest
  @CsvSource({
    "2021-10-05, 2021-10-05",
    "2021-10-5, 2021-10-05",
    "2021-10-05T08:00:00Z, 2021-10-05",
    "05/10/2021, 2021-10-05",
    "5.10.2021, 2021-10-05",
    "05-10-2021, 2021-10-05",
    "44474, 2021-10-05",
    "۰۵/۱۰/۲۰۲۱, 2021-10-05"
  })
  void a_day_is_read_in_the_usual_forms(String text, String day) {
    assertThat(of(text).day("cell")).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2021", "2021-13-01", "October", "12", "10/2021", "2021"})
  void what_is_no_day_is_a_fault(String text) {
    LineCells cells = of(text);
    assertFault(cells, cells.day("cell"), Fault.DATE_WRONG);
  }

  @Test
  void an_empty_cell_is_no_day_and_no_fault() {
    LineCells cells = of(" ");
    assertThat(cells.day("cell")).isNull();
    assertThat(cells.day("missing")).isNull();
    assertThat(cells.text("cell", 9)).isNull();
    assertThat(cells.mobile("cell")).isNull();
    assertThat(cells.complaints()).isEmpty();
  }

  @Test
  void what_has_to_be_there_is() {
    LineCells cells = of("");
    assertThat(cells.neededText("cell", 9)).isNull();
    assertThat(cells.cnic("cell")).isNull();
    assertThat(cells.email("cell")).isNull();
    assertThat(cells.neededMobile("cell")).isNull();
    assertThat(cells.complaints())
        .extracting(one -> one.fault().name())
        .containsOnly("MISSING")
        .hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "3.52021E+12, ROUNDED",
    "3520212345000, ROUNDED",
    "35202-12345, NOT_13_DIGITS",
    "35202-123456x-1, NOT_DIGITS",
    "95202-1234567-1, NO_SUCH_NUMBER"
  })
  void a_number_that_is_none_says_why(String text, Fault fault) {
    LineCells cells = of(text);
    assertFault(cells, cells.cnic("cell"), fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@x", "a\u0007b"})
  void a_formula_is_refused(String text) {
    LineCells cells = of(text);
    assertFault(cells, cells.text("cell", 99), Fault.FORMULA);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#N/A", "#REF!", "#VALUE!"})
  void a_formula_that_has_failed_is_refused(String text) {
    LineCells cells = of(text);
    assertFault(cells, cells.text("cell", 99), Fault.SHEET_ERROR);
  }

  @Test
  void a_mobile_number_gets_back_the_zero_that_a_spreadsheet_dropped() {
    assertThat(of("3001234567").mobile("cell")).isEqualTo("+923001234567");
  }

  @Test
  void a_long_cell_is_cut_short_in_its_complaint() {
    LineCells cells = of("x".repeat(100));
    assertFault(cells, cells.text("cell", 50), Fault.TOO_LONG);
    assertThat(cells.complaints().get(0).found()).hasSize(41).endsWith("…");
    assertThat(cells.complaints().get(0)).hasToString("cell TOO_LONG");
  }

  @Test
  void a_word_is_one_of_those_that_are_known() {
    Map<String, Integer> words = Map.of("b form", 1);
    assertThat(of("B-Form").<Integer>choice("cell", words, Fault.UNKNOWN)).isEqualTo(1);
    LineCells cells = of("passport");
    assertFault(cells, cells.choice("cell", words, Fault.UNKNOWN), Fault.UNKNOWN);
  }
}
