package pk.gov.hec.dlsei.domain.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A single CSV file in an archive, as learning platforms offer their exports. */
final class ZippedCsv {

  private static final String OF_A_WORKBOOK = "[Content_Types].xml";

  private ZippedCsv() {}

  /**
   * Finds it.
   *
   * @param archive not null
   * @param largest once unpacked, in bytes
   * @return unpacked while it is read; empty for a workbook, and for an archive that does not hold
   *     exactly one CSV file
   * @throws BrokenSheetException where it is damaged
   */
  static Optional<SheetFile> in(byte[] archive, int largest) throws IOException {
    try (ZipFile zip = opened(archive)) {
      List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
      if (parts.stream().anyMatch(part -> part.getName().equals(OF_A_WORKBOOK))) {
        return Optional.empty();
      }
      List<ZipArchiveEntry> tables = parts.stream().filter(ZippedCsv::isTable).toList();
      return tables.size() == 1
          ? Optional.of(new Part(archive, tables.get(0).getName(), largest))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      throw new BrokenSheetException(Sheet.Kind.BROKEN, "", e);
    }
  }

  private static ZipFile opened(byte[] archive) throws IOException {
    return ZipFile.builder().setByteArray(archive).get();
  }

  private static boolean isTable(ZipArchiveEntry part) {
    return part.getName().toLowerCase(Locale.ROOT).endsWith(".csv")
        && !part.getName().startsWith("__MACOSX/");
  }

  /** A part that is unpacked anew each time it is read. */
  private record Part(byte[] archive, String name, int largest) implements SheetFile {

    /** What the archive says of it is the packer's word; what counts is what is read. */
    @Override
    public long bytes() {
      return largest;
    }

    @Override
    public InputStream open() throws IOException {
      try {
        ZipFile zip = opened(archive);
        return new Unpacked(zip, zip.getInputStream(zip.getEntry(name)), largest);
      } catch (IOException | RuntimeException e) {
        throw new BrokenSheetException(Sheet.Kind.BROKEN, "", e);
      }
    }
  }

  /** Refuses what is damaged, or more than is taken. */
  private static final class Unpacked extends FilterInputStream {

    private final ZipFile zip;
    private final int largest;
    private long left;

    Unpacked(ZipFile zip, InputStream in, int largest) {
      super(in);
      this.zip = zip;
      this.largest = largest;
      this.left = largest;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      int read;
      try {
        read = super.read(into, from, most);
      } catch (IOException | RuntimeException e) {
        throw new BrokenSheetException(Sheet.Kind.BROKEN, "", e);
      }
      left -= Math.max(read, 0);
      if (left < 0) {
        String megabytes = Integer.toString(largest / (1024 * 1024));
        throw new BrokenSheetException(Sheet.Kind.TOO_LARGE, megabytes, null);
      }
      return read;
    }

    @Override
    public void close() throws IOException {
      super.close();
      zip.close();
    }
  }
}
