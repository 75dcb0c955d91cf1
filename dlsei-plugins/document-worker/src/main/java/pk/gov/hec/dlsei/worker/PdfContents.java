package pk.gov.hec.dlsei.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Unpacks what the pages of one PDF show, each stream once, and ends at the limits. */
final class PdfContents {

  /** What one stream may unpack to, in bytes: 35 megapixels in colour fit. */
  static final long MOST_UNPACKED = 128L << 20;

  private static final List<String> PICTURES =
      List.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF");

  private final Set<COSStream> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final byte[] buffer = new byte[1 << 16];

  void check(PDPage page) throws IOException, Unusable {
    Iterator<PDStream> streams = page.getContentStreams();
    while (streams.hasNext()) {
      unpack(streams.next());
    }
    check(page.getResources());
  }

  private void check(PDResources resources) throws IOException, Unusable {
    if (resources == null) {
      return;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object == null || !seen.add(object.getCOSObject())) {
        continue;
      }
      unpack(object.getStream());
      if (object instanceof PDImageXObject image) {
        Pixels.require(image.getWidth(), image.getHeight());
        checkHeader(image);
      } else if (object instanceof PDFormXObject form) {
        check(form.getResources());
      }
    }
  }

  private void unpack(PDStream stream) throws IOException, Unusable {
    long length = 0;
    try (InputStream in = stream.createInputStream(PICTURES)) {
      for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
        length += n;
        if (length > MOST_UNPACKED) {
          throw new Unusable(Fault.TOO_LARGE_INSIDE);
        }
      }
    }
  }

  /** A JPEG in a PDF has a size of its own, which need not be the one that the PDF says. */
  private static void checkHeader(PDImageXObject image) throws IOException, Unusable {
    if (!"jpg".equals(image.getSuffix())) {
      return;
    }
    ImageReader reader = ImageIO.getImageReadersByFormatName("JPEG").next();
    try (InputStream in = image.getStream().createInputStream(PICTURES)) {
      reader.setInput(
          new MemoryCacheImageInputStream(new ByteArrayInputStream(in.readAllBytes())), true, true);
      Pixels.require(reader.getWidth(0), reader.getHeight(0));
    } finally {
      reader.dispose();
    }
  }
}
