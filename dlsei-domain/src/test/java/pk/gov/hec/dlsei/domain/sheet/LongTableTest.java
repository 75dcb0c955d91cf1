package pk.gov.hec.dlsei.domain.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A table that is read a slice at a time. */
class LongTableTest {

  private static final SheetReader READER =
      SheetReader.of(Set.of("email"), names -> names.contains("email"), "Email", 1_000)
          .within(new SheetLimits(1_000, 1_000_000, 1_000, 9_000));

  private static String table(int rows) {
    StringBuilder text = new StringBuilder("Email\n");
    for (int i = 0; i < rows; i++) {
      text.append("a").append(i).append("@b.example\n");
    }
    return text.toString();
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("table.csv"));
      zip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static Optional<Sheet.Kind> read(byte[] content, List<Integer> slices) {
    return READER
        .read(SheetFile.of(content), 100, lines -> slices.add(lines.size()))
        .map(Sheet.Fault::kind);
  }

  @Test
  void comes_in_slices_in_its_order() throws IOException {
    List<Integer> slices = new ArrayList<>();
    assertThat(read(zipped(table(250)), slices)).isEmpty();
    assertThat(slices).containsExactly(100, 100, 50);
    List<String> first = new ArrayList<>();
    READER.read(
        SheetFile.of(table(250).getBytes(UTF_8)),
        100,
        lines -> first.add(lines.get(0).cell("email")));
    assertThat(first).containsExactly("a0@b.example", "a100@b.example", "a200@b.example");
  }

  @Test
  void that_ends_inside_a_cell_is_found_out_at_its_end() {
    List<Integer> slices = new ArrayList<>();
    byte[] cut = (table(250) + "\"a").getBytes(UTF_8);
    assertThat(read(cut, slices)).hasValue(Sheet.Kind.BROKEN);
    assertThat(slices).as("given before").isNotEmpty();
  }

  @Test
  void of_too_many_lines_or_too_much_once_unpacked_is_refused() throws IOException {
    assertThat(read(table(1_001).getBytes(UTF_8), new ArrayList<>()))
        .hasValue(Sheet.Kind.TOO_MANY_LINES);
    assertThat(read(zipped(table(900)), new ArrayList<>())).hasValue(Sheet.Kind.TOO_LARGE);
  }

  /** Each text of a workbook lies in memory while it is read. */
  @Test
  void in_a_workbook_has_a_smaller_limit() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(new byte[10]);
      zip.putNextEntry(new ZipEntry("x"));
      byte[] noise = new byte[2_000];
      new Random(7).nextBytes(noise);
      zip.write(noise);
    }
    assertThat(bytes.size()).isGreaterThan(1_000);
    assertThat(read(bytes.toByteArray(), new ArrayList<>())).hasValue(Sheet.Kind.TOO_LARGE);
  }
}
