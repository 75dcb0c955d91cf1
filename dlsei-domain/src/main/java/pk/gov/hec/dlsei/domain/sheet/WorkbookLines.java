package pk.gov.hec.dlsei.domain.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
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
    try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
      long unpacked = 0;
      int parts = 0;
      for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
        unpacked += unpacked(zip, part);
        parts++;
        if (unpacked > LARGEST_UNPACKED || parts > MOST_PARTS) {
          throw tooLarge();
        }
      }
    } catch (BrokenSheetException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new BrokenSheetException(Sheet.Kind.BROKEN, "", e);
    }
  }

  /** By unpacking it, since what the archive says of itself is the packer's word. */
  private static long unpacked(ZipFile zip, ZipArchiveEntry part) throws IOException {
    byte[] chunk = new byte[CHUNK];
    long bytes = 0;
    try (InputStream in = zip.getInputStream(part)) {
      for (int read = in.read(chunk); read > 0; read = in.read(chunk)) {
        bytes += read;
        if (bytes > LARGEST_UNPACKED) {
          throw tooLarge();
        }
      }
    }
    return bytes;
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
