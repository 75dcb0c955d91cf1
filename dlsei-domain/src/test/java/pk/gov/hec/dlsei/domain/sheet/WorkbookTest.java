package pk.gov.hec.dlsei.domain.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** What people do in a spreadsheet: merged cells, formulas, dates, hidden sheets. */
class WorkbookTest {

  private static final SheetReader READER =
      new SheetReader(
          Map.of("name", List.of("name"), "cnic", List.of("cnic")), List.of("name", "cnic"), 5);

  private static Sheet read(Consumer<Workbook> content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "Test", "1.0")) {
      content.accept(book);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return READER.read(out.toByteArray());
  }

  private static Worksheet table(Workbook book, String name) {
    Worksheet sheet = book.newWorksheet(name);
    sheet.value(0, 0, "name");
    sheet.value(0, 1, "cnic");
    return sheet;
  }

  private static List<String> cells(Sheet sheet, String column) {
    assertThat(sheet.fault()).isEmpty();
    return sheet.lines().stream().map(line -> line.cell(column)).toList();
  }

  /** Only the first cell of a merged range holds something; which line lacks it can be said. */
  @Test
  void merged_cells_are_empty_but_for_the_first() {
    Sheet sheet =
        read(
            book -> {
              Worksheet table = table(book, "people");
              table.value(1, 0, "Ayesha Example");
              table.value(1, 1, "34201-0891231-8");
              table.value(2, 1, "34201-0891232-8");
              table.range(1, 0, 2, 0).merge();
            });

    assertThat(cells(sheet, "name")).containsExactly("Ayesha Example", "");
    assertThat(sheet.lines()).extracting(Sheet.Line::number).containsExactly(2, 3);
  }

  /** A CNIC as a number, shown as 3.42011E+12. */
  @Test
  void a_number_is_read_with_all_its_figures_however_it_is_shown() {
    Sheet sheet =
        read(
            book -> {
              Worksheet table = table(book, "people");
              table.value(1, 0, "Ayesha Example");
              table.value(1, 1, 3420108912318L);
              table.style(1, 1).format("0.00E+00").set();
            });

    assertThat(cells(sheet, "cnic")).containsExactly("3420108912318");
  }

  /** Progress of 45 per cent is kept as 0.45; read so, it would be no progress at all. */
  @Test
  void a_share_is_read_as_it_is_shown() {
    Sheet sheet =
        read(
            book -> {
              Worksheet table = table(book, "people");
              table.value(1, 0, 0.45);
              table.style(1, 0).format("0%").set();
              table.value(1, 1, 0.995);
              table.style(1, 1).format("0.0%").set();
            });

    assertThat(cells(sheet, "name")).containsExactly("45%");
    assertThat(cells(sheet, "cnic")).containsExactly("99.5%");
  }

  /** What is read of a name that is put into its cell so, beside a CNIC. */
  private static List<String> name(Consumer<Worksheet> put) {
    Sheet sheet =
        read(
            book -> {
              Worksheet table = table(book, "people");
              put.accept(table);
              table.value(1, 1, "34201-0891231-8");
            });
    return cells(sheet, "name");
  }

  @Test
  void a_formula_without_its_outcome_is_shown_as_a_formula() {
    assertThat(name(table -> table.formula(1, 0, "cmd|'/C calc'!A0")))
        .containsExactly("=cmd|'/C calc'!A0");
  }

  @Test
  void a_date_is_read_as_a_day() {
    List<String> read =
        name(
            table -> {
              table.value(1, 0, LocalDate.of(2021, 9, 9));
              table.style(1, 0).format("yyyy-MM-dd").set();
            });

    assertThat(read).containsExactly("44448");
  }

  /** Notes and lists of choices are often kept on a hidden sheet in front. */
  @Test
  void the_first_sheet_that_can_be_seen_is_read() {
    Sheet sheet =
        read(
            book -> {
              book.newWorksheet("choices").setVisibilityState(VisibilityState.HIDDEN);
              Worksheet table = table(book, "people");
              table.value(1, 0, "Ayesha Example");
              table.value(1, 1, "34201-0891231-8");
            });

    assertThat(cells(sheet, "name")).containsExactly("Ayesha Example");
  }
}
