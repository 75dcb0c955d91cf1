package pk.gov.hec.dlsei.system.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDFs, good and bad. */
final class Pdfs {

  private static final byte[] NOTHING = {};

  private Pdfs() {}

  private interface Change {
    void make(PDDocument document) throws IOException;
  }

  /** One page that a content stream draws, with Helvetica as F1. */
  static byte[] of(byte[] content) {
    return with(document -> contents(document, new byte[][] {content}));
  }

  static byte[] ofPages(int pages) {
    return with(
        document -> {
          for (int i = 1; i < pages; i++) {
            document.addPage(new PDPage(PDRectangle.A4));
          }
        });
  }

  static byte[] locked() {
    return with(
        document ->
            document.protect(
                new StandardProtectionPolicy("owner", "reader", new AccessPermission())));
  }

  /** A page whose few bytes unpack to so many megabytes. */
  static byte[] bomb(int megabytes) {
    byte[][] blocks = new byte[megabytes][];
    Arrays.fill(blocks, new byte[1 << 20]);
    return with(document -> contents(document, blocks));
  }

  private static void contents(PDDocument document, byte[][] blocks) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream raw = stream.createRawOutputStream();
        OutputStream out = new DeflaterOutputStream(raw)) {
      for (byte[] block : blocks) {
        out.write(block);
      }
    }
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
  }

  private static byte[] with(Change change) {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      page.setResources(new PDResources());
      page.getResources().getCOSObject().setItem(COSName.FONT, fonts());
      document.addPage(page);
      contents(document, new byte[][] {NOTHING});
      change.make(document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static COSDictionary fonts() {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE1);
    font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F1"), font);
    return fonts;
  }
}
