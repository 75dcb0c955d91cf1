package pk.gov.hec.dlsei.domain.activity.usecase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import pk.gov.hec.dlsei.domain.activity.ActivityFiles;
import pk.gov.hec.dlsei.domain.sheet.SheetFile;

/**
 * An export that was kept, unpacked part by part.
 *
 * @param files where it lies
 * @param source whose file it is
 * @param bytes how many it has
 */
record KeptFile(ActivityFiles files, long source, long bytes) implements SheetFile {

  @Override
  public InputStream open() {
    return new SequenceInputStream(new Parts());
  }

  private final class Parts implements Enumeration<InputStream> {

    private int number;
    private Optional<byte[]> next = files.part(source, 0);

    @Override
    public boolean hasMoreElements() {
      return next.isPresent();
    }

    @Override
    public InputStream nextElement() {
      byte[] packed = next.orElseThrow(NoSuchElementException::new);
      next = files.part(source, ++number);
      try {
        return new GZIPInputStream(new ByteArrayInputStream(packed));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
