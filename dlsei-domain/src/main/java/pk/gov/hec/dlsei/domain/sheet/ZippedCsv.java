package pk.gov.hec.dlsei.domain.sheet;

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

  private static final int LARGEST_UNPACKED = 60 * 1024 * 1024;
  private static final String OF_A_WORKBOOK = "[Content_Types].xml";

  private ZippedCsv() {}

  /**
   * Unpacks it.
   *
   * @param archive not null
   * @return empty for a workbook, and for an archive that does not hold exactly one CSV file
   * @throws BrokenSheetException where it is damaged, or more than is taken once unpacked
   */
  static Optional<byte[]> in(byte[] archive) throws IOException {
    try (ZipFile zip = ZipFile.builder().setByteArray(archive).get()) {
      List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
      if (parts.stream().anyMatch(part -> part.getName().equals(OF_A_WORKBOOK))) {
        return Optional.empty();
      }
      List<ZipArchiveEntry> tables = parts.stream().filter(ZippedCsv::isTable).toList();
      return tables.size() == 1 ? Optional.of(unpacked(zip, tables.get(0))) : Optional.empty();
    } catch (BrokenSheetException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new BrokenSheetException(Sheet.Kind.BROKEN, "", e);
    }
  }

  private static boolean isTable(ZipArchiveEntry part) {
    return part.getName().toLowerCase(Locale.ROOT).endsWith(".csv")
        && !part.getName().startsWith("__MACOSX/");
  }

  private static byte[] unpacked(ZipFile zip, ZipArchiveEntry part) throws IOException {
    try (InputStream in = zip.getInputStream(part)) {
      byte[] content = in.readNBytes(LARGEST_UNPACKED + 1);
      if (content.length > LARGEST_UNPACKED) {
        String most = Integer.toString(LARGEST_UNPACKED / (1024 * 1024));
        throw new BrokenSheetException(Sheet.Kind.TOO_LARGE, most, null);
      }
      return content;
    }
  }
}
