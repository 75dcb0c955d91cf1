package pk.gov.hec.dlsei.domain.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file that is read from its beginning more than once, and need not lie in memory. */
public interface SheetFile {

  /** How many bytes it has. */
  long bytes();

  /**
   * Opens it at its beginning.
   *
   * @return to be closed by the caller
   * @throws IOException where it cannot be read
   */
  InputStream open() throws IOException;

  /**
   * A file in memory.
   *
   * @param content all of it
   * @return never null
   */
  static SheetFile of(byte[] content) {
    return new SheetFile() {
      @Override
      public long bytes() {
        return content.length;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(content);
      }
    };
  }
}
