package pk.gov.hec.dlsei.domain.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.domain.sheet.Sheet.Kind;

class SheetReaderTest {

  private static final SheetReader READER =
      new SheetReader(
          Map.of("code", List.of("code", "university_code"), "number", List.of("enrolment")),
          List.of("code", "number"),
          5);
  private static final String TABLE = "code,enrolment\nQAU,13500\nNUST,18000\n";

  private static Sheet read(String text) {
    return READER.read(text.getBytes(UTF_8));
  }

  private static void assertTable(Sheet sheet) {
    assertThat(sheet.fault()).isEmpty();
    assertThat(sheet.lines()).extracting(line -> line.cell("code")).containsExactly("QAU", "NUST");
    assertThat(sheet.lines())
        .extracting(line -> line.cell("number"))
        .containsExactly("13500", "18000");
    assertThat(sheet.lines()).extracting(Sheet.Line::number).containsExactly(2, 3);
  }

  private static void assertRefused(Sheet sheet, Kind kind) {
    assertThat(sheet.lines()).isEmpty();
    assertThat(sheet.fault().orElseThrow().kind()).isEqualTo(kind);
  }

  @Test
  void whose_columns_another_knows_is_read_by_those() {
    Predicate<Set<String>> withEmail = columns -> columns.contains("email");
    SheetReader reader = SheetReader.of(Set.of("email", "external_id"), withEmail, "Email", 5);

    Sheet sheet = reader.read("Job Title,Email,External-ID\nx,a@b.example,7\n".getBytes(UTF_8));

    assertThat(sheet.lines().get(0).cells())
        .containsOnly(Map.entry("email", "a@b.example"), Map.entry("external_id", "7"));
    assertRefused(reader.read("External Id\n7\n".getBytes(UTF_8)), Kind.NO_COLUMNS);
  }

  @Nested
  class Csv {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void is_separated_by_comma_semicolon_or_tab(String separator) {
      assertTable(read(TABLE.replace(",", separator)));
    }

    @Test
    void of_another_separator_has_no_columns() {
      assertRefused(read(TABLE.replace(',', '|')), Kind.NO_COLUMNS);
    }

    @Test
    void may_have_a_mark_at_its_beginning() {
      assertTable(read("\uFEFF" + TABLE));
      assertTable(READER.read(("\uFEFF" + TABLE).getBytes(UTF_16LE)));
      assertTable(READER.read(("\uFEFF" + TABLE).getBytes(UTF_16BE)));
    }

    @Test
    void may_come_from_windows() {
      String named = "code,name,enrolment\r\nQAU,Café,13500\r\nNUST,“N”,18000\r\n";
      assertTable(READER.read(named.getBytes(Charset.forName("windows-1252"))));
    }

    @Test
    void may_name_its_columns_in_any_order_and_spelling() {
      assertTable(read("Enrolment;x; University Code \n13500;;QAU\n 18000 ;1;NUST"));
    }

    @Test
    void may_have_quotes_empty_lines_and_lines_that_are_short() {
      Sheet sheet = read("code,enrolment\n\n\"QAU\",\"13,500\"\n ,\nNUST\n");
      assertThat(sheet.lines()).extracting(Sheet.Line::number).containsExactly(3, 5);
      assertThat(sheet.lines())
          .extracting(line -> line.cell("number"))
          .containsExactly("13,500", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"code,enrolment", "code,enrolment\n\n", "code,enrolment\n,\n"})
    void without_lines_is_empty(String text) {
      assertRefused(read(text), Kind.EMPTY);
    }

    @Test
    void without_a_byte_is_empty() {
      assertRefused(READER.read(new byte[0]), Kind.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"code\nQAU", "a,b\n1,2", "QAU,13500"})
    void that_does_not_name_its_columns_is_refused(String text) {
      assertRefused(read(text), Kind.NO_COLUMNS);
    }

    @Test
    void that_names_a_column_twice_is_refused() {
      assertRefused(read("code,university code,enrolment\nQAU,QAU,1"), Kind.COLUMN_TWICE);
    }

    @Test
    void of_300_columns_is_refused() {
      String many = IntStream.range(0, 300).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
      assertRefused(read("code,enrolment," + many + "\nQAU,1"), Kind.TOO_MANY_COLUMNS);
    }

    @Test
    void of_too_many_lines_is_refused() {
      assertThat(read("code,enrolment\n" + "A,1\n".repeat(5)).lines()).hasSize(5);
      assertRefused(read("code,enrolment\n" + "A,1\n".repeat(6)), Kind.TOO_MANY_LINES);
      assertRefused(read("code,enrolment\n" + "A,1\n".repeat(1_000_000)), Kind.TOO_MANY_LINES);
    }

    @Test
    void that_is_too_large_is_refused() {
      assertRefused(READER.read(new byte[SheetReader.LARGEST + 1]), Kind.TOO_LARGE);
    }

    @Test
    void that_ends_inside_a_cell_is_broken() {
      Sheet sheet = read("code,enrolment\nQAU,1\nNUST,\"18");
      assertRefused(sheet, Kind.BROKEN);
      assertThat(sheet.fault().orElseThrow().detail()).isEqualTo("3");
    }

    @Test
    void of_other_bytes_is_no_table() {
      assertRefused(READER.read(new byte[] {1, 0, 2, 0, 3}), Kind.NO_TABLE);
    }
  }

  @Nested
  class Xlsx {

    private byte[] workbook(Object[]... lines) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (Workbook book = new Workbook(out, "Test", "1.0")) {
        Worksheet sheet = book.newWorksheet("Sheet");
        for (int row = 0; row < lines.length; row++) {
          for (int column = 0; column < lines[row].length; column++) {
            if (lines[row][column] instanceof Number number) {
              sheet.value(row, column, number);
            } else {
              sheet.value(row, column, (String) lines[row][column]);
            }
          }
        }
      }
      return out.toByteArray();
    }

    @Test
    void holds_numbers_and_texts() throws IOException {
      assertTable(
          READER.read(
              workbook(
                  new Object[] {"Code", "Enrolment"},
                  new Object[] {"QAU", 13500},
                  new Object[] {"NUST", "18000"})));
    }

    @Test
    void of_300_columns_is_refused() throws IOException {
      Object[] header = new Object[300];
      Arrays.fill(header, "x");
      assertRefused(READER.read(workbook(header)), Kind.TOO_MANY_COLUMNS);
    }

    @Test
    void of_too_many_lines_is_refused() throws IOException {
      Object[][] lines = new Object[7][];
      Arrays.fill(lines, new Object[] {"A", 1});
      lines[0] = new Object[] {"code", "enrolment"};
      assertRefused(READER.read(workbook(lines)), Kind.TOO_MANY_LINES);
    }

    @Test
    void cut_in_the_middle_is_refused() throws IOException {
      byte[] whole = workbook(new Object[] {"code", "enrolment"}, new Object[] {"QAU", 1});
      for (int length : new int[] {10, whole.length / 2, whole.length - 30}) {
        assertThat(READER.read(Arrays.copyOf(whole, length)).fault()).isPresent();
      }
    }

    @Test
    void that_unpacks_to_far_more_is_refused_before_it_is_read() throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        byte[] megabyte = new byte[1024 * 1024];
        for (int i = 0; i < 100; i++) {
          zip.write(megabyte);
        }
      }
      assertRefused(READER.read(out.toByteArray()), Kind.TOO_LARGE);
    }

    private byte[] zipped(String... namesAndTexts) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (int i = 0; i < namesAndTexts.length; i += 2) {
          zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
          zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
        }
      }
      return out.toByteArray();
    }

    @Test
    void of_one_csv_file_is_read_as_that() throws IOException {
      assertTable(READER.read(zipped("table.csv", TABLE, "__MACOSX/._table.csv", "x")));
      assertRefused(READER.read(zipped("a.csv", TABLE, "b.csv", TABLE)), Kind.NO_TABLE);
    }

    @Test
    void of_a_csv_file_cut_in_the_middle_is_refused() throws IOException {
      byte[] whole = zipped("table.csv", TABLE);
      assertRefused(READER.read(Arrays.copyOf(whole, whole.length / 2)), Kind.BROKEN);
    }

    @Test
    void of_a_csv_file_that_unpacks_to_far_more_is_refused() throws IOException {
      assertRefused(READER.read(zipped("table.csv", "a".repeat(61 << 20))), Kind.TOO_LARGE);
    }

    @Test
    void that_is_another_archive_is_no_table() throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry("readme.txt"));
        zip.write("code,enrolment".getBytes(UTF_8));
      }
      assertRefused(READER.read(out.toByteArray()), Kind.NO_TABLE);
    }
  }
}
