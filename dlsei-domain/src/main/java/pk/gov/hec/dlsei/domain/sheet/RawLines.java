package pk.gov.hec.dlsei.domain.sheet;

import java.io.Closeable;
import java.io.IOException;
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

  /** By what the file is, not by its name; {@code largest} is the size of file that is taken. */
  static RawLines of(byte[] content, int largest, Predicate<List<String>> isHeader)
      throws IOException {
    boolean zip = content.length > 3 && content[0] == 'P' && content[1] == 'K';
    Optional<byte[]> csv = zip ? ZippedCsv.in(content) : Optional.of(content);
    return csv.isPresent()
        ? new CsvLines(csv.get(), isHeader)
        : new WorkbookLines(content, largest);
  }
}
