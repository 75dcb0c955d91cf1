package pk.gov.hec.dlsei.domain.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The first sheet of an Excel workbook that can be seen, refused before it is unpacked where it is
 * a bomb. Of a formula its outcome is read, as the workbook keeps it; where it keeps none, the
 * formula itself, so that whoever reads the cell can refuse it.
 */
final class WorkbookLines implements RawLines {

  /** As many times as large a workbook may be as the file that it is packed into. */
  private static final long UNPACKED = 12;

  private static final int MOST_PARTS = 1_000;
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);
  private static final ReadingOptions PLAIN = new ReadingOptions(false, false);
  private static final String FORMATS = "xl/styles.xml";
  private static final int CHUNK = 64 * 1024;

  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;

  WorkbookLines(byte[] content, int largest) throws IOException {
    if (content.length > largest) {
      throw tooLarge(largest);
    }
    demandSmall(content, largest);
    try {
      ReadingOptions options = hasFormats(content) ? WITH_FORMATS : PLAIN;
      workbook = new ReadableWorkbook(new ByteArrayInputStream(content), options);
      stream = seen().openStream();
      rows = stream.iterator();
    } catch (IOException | RuntimeException e) {
      throw new BrokenSheetException(Sheet.Kind.NO_TABLE, "", e);
    }
  }

  private org.dhatim.fastexcel.reader.Sheet seen() {
    return workbook
        .getSheets()
        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
        .findFirst()
        .orElseGet(workbook::getFirstSheet);
  }

  private static ZipFile opened(byte[] content) throws IOException {
    return ZipFile.builder().setByteArray(content).get();
  }

  /** Where there are none the reader must not look for them. */
  private static boolean hasFormats(byte[] content) throws IOException {
    try (ZipFile zip = opened(content)) {
      return zip.getEntry(FORMATS) != null;
    }
  }

  private static void demandSmall(byte[] content, int largest) throws IOException {
    try (ZipFile zip = opened(content)) {
      long unpacked = 0;
      int parts = 0;
      for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
        unpacked += unpacked(zip, part, largest);
        parts++;
        if (unpacked > UNPACKED * largest || parts > MOST_PARTS) {
          throw tooLarge(largest);
        }
      }
    } catch (BrokenSheetException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new BrokenSheetException(Sheet.Kind.BROKEN, "", e);
    }
  }

  /** By unpacking it, since what the archive says of itself is the packer's word. */
  private static long unpacked(ZipFile zip, ZipArchiveEntry part, int largest) throws IOException {
    byte[] chunk = new byte[CHUNK];
    long bytes = 0;
    try (InputStream in = zip.getInputStream(part)) {
      for (int read = in.read(chunk); read > 0; read = in.read(chunk)) {
        bytes += read;
        if (bytes > UNPACKED * largest) {
          throw tooLarge(largest);
        }
      }
    }
    return bytes;
  }

  private static BrokenSheetException tooLarge(int largest) {
    String megabytes = Long.toString(largest / (1024 * 1024));
    return new BrokenSheetException(Sheet.Kind.TOO_LARGE, megabytes, null);
  }

  @Override
  public Optional<Raw> next() throws IOException {
    try {
      if (!rows.hasNext()) {
        return Optional.empty();
      }
      Row row = rows.next();
      int count = row.getCellCount();
      if (count > SheetReader.MOST_COLUMNS) {
        String most = Integer.toString(SheetReader.MOST_COLUMNS);
        throw new BrokenSheetException(Sheet.Kind.TOO_MANY_COLUMNS, most, null);
      }
      List<String> cells = IntStream.range(0, count).mapToObj(i -> text(row, i)).toList();
      return Optional.of(new Raw(row.getRowNum(), cells));
    } catch (RuntimeException e) {
      throw new BrokenSheetException(Sheet.Kind.BROKEN, "", e);
    }
  }

  private static String text(Row row, int column) {
    Optional<Cell> cell = row.getOptionalCell(column);
    if (cell.isEmpty()) {
      return "";
    }
    return switch (cell.get().getType()) {
      case NUMBER -> figures(cell.get(), cell.get().asNumber());
      case FORMULA -> outcome(cell.get());
      case STRING, ERROR, BOOLEAN, EMPTY -> cell.get().getText().strip();
    };
  }

  /** Without the point that Excel writes; a share as it is shown, since 0.45 is 45 per cent. */
  private static String figures(Cell cell, BigDecimal number) {
    String format = cell.getDataFormatString();
    return format != null && format.contains("%")
        ? figures(number.movePointRight(2)) + "%"
        : figures(number);
  }

  private static String figures(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static String outcome(Cell formula) {
    Object value = formula.getValue();
    if (value instanceof BigDecimal number) {
      return figures(formula, number);
    }
    return value == null ? "=" + formula.getFormula() : value.toString().strip();
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
  }
}
