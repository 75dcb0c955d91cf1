package pk.gov.hec.dlsei.domain.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The lines of a file one after the other, so that a long one never lies in memory. */
interface RawLines extends Closeable {

  /**
   * One line.
   *
   * @param number in the file, the first one being 1
   * @param cells stripped
   */
  record Raw(int number, List<String> cells) {}

  /** The next one; empty after the last. */
  Optional<Raw> next() throws IOException;

  /** By what the file is, not by its name; an archive lies in memory as it is packed. */
  static RawLines of(SheetFile file, SheetLimits limits, Predicate<List<String>> isHeader)
      throws IOException {
    if (!isArchive(file)) {
      return new CsvLines(file, isHeader);
    }
    byte[] archive = new byte[Math.toIntExact(file.bytes())];
    try (InputStream in = file.open()) {
      in.readNBytes(archive, 0, archive.length);
    }
    Optional<SheetFile> csv = ZippedCsv.in(archive, limits.unpacked());
    return csv.isPresent()
        ? new CsvLines(csv.get(), isHeader)
        : new WorkbookLines(archive, limits.workbook());
  }

  private static boolean isArchive(SheetFile file) throws IOException {
    try (InputStream in = file.open()) {
      return file.bytes() > 3 && in.read() == 'P' && in.read() == 'K';
    }
  }
}
