package pk.gov.hec.dlsei.domain.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an Excel workbook, refused before it is unpacked where it is a bomb. */
final class WorkbookLines implements RawLines {

  private static final long LARGEST_UNPACKED = 60L * 1024 * 1024;
  private static final int MOST_PARTS = 1_000;
  private static final int CHUNK = 64 * 1024;

  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;

  WorkbookLines(byte[] content) throws IOException {
    demandSmall(content);
    try {
      workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
      stream = workbook.getFirstSheet().openStream();
      rows = stream.iterator();
    } catch (IOException | RuntimeException e) {
      throw new BrokenSheetException(Sheet.Kind.NO_TABLE, "", e);
    }
  }

  private static void demandSmall(byte[] content) throws IOException {
    long unpacked = 0;
    int parts = 0;
    byte[] chunk = new byte[CHUNK];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        for (int read = zip.read(chunk); read > 0; read = zip.read(chunk)) {
          unpacked += read;
          if (unpacked > LARGEST_UNPACKED) {
            throw tooLarge();
          }
        }
        parts++;
        if (parts > MOST_PARTS) {
          throw tooLarge();
        }
      }
    } catch (ZipException | java.io.EOFException e) {
      throw new BrokenSheetException(Sheet.Kind.BROKEN, "", e);
    }
  }

  private static BrokenSheetException tooLarge() {
    String largest = Long.toString(SheetReader.LARGEST / (1024 * 1024));
    return new BrokenSheetException(Sheet.Kind.TOO_LARGE, largest, null);
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

  /** A number in figures, without the point that Excel writes. */
  private static String text(Row row, int column) {
    Optional<Cell> cell = row.getOptionalCell(column);
    if (cell.isEmpty()) {
      return "";
    }
    return cell.get().getType() == CellType.NUMBER
        ? cell.get().asNumber().stripTrailingZeros().toPlainString()
        : cell.get().getText().strip();
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
  }
}
