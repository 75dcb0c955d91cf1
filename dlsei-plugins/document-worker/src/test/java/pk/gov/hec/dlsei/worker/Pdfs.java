package pk.gov.hec.dlsei.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** PDFs, good and bad. */
final class Pdfs {

  static {
    FontMappers.set(new BuiltInFont());
  }

  private Pdfs() {}

  interface Change {
    void make(PDDocument document) throws IOException;
  }

  static byte[] healthy(int pages) throws IOException {
    return with(
        document -> {
          for (int i = 1; i < pages; i++) {
            document.addPage(new PDPage(PDRectangle.A4));
          }
        });
  }

  /** One page with a sentence and a black square, and what the change does to it. */
  static byte[] with(Change change) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 24);
        content.newLineAtOffset(72, 720);
        content.showText("Admission card");
        content.endText();
        content.addRect(0, 0, 200, 200);
        content.fill();
      }
      change.make(document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  static byte[] locked(String password) throws IOException {
    return with(
        document ->
            document.protect(
                new StandardProtectionPolicy("owner", password, new AccessPermission())));
  }

  static byte[] withContentBomb(long unpacked) throws IOException {
    return with(
        document ->
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, bomb(document, unpacked)));
  }

  /** Its dictionary says 1,000 x 1,000; its data are far more. */
  static byte[] withImageBomb(long unpacked) throws IOException {
    return with(document -> addImage(document, bomb(document, unpacked), 1_000));
  }

  static byte[] withImageOf(int side) throws IOException {
    return with(document -> addImage(document, bomb(document, 100), side));
  }

  /** The dictionary says 10 x 10, the JPEG itself what it says. */
  static byte[] withJpeg(byte[] jpeg) throws IOException {
    return with(
        document -> {
          COSStream stream = document.getDocument().createCOSStream();
          try (OutputStream out = stream.createRawOutputStream()) {
            out.write(jpeg);
          }
          stream.setItem(COSName.FILTER, COSName.DCT_DECODE);
          addImage(document, stream, 10);
        });
  }

  /** The tree's root is among its own children. */
  static byte[] withEndlessTree() throws IOException {
    return with(
        document -> {
          COSDictionary root = document.getPages().getCOSObject();
          ((COSArray) root.getDictionaryObject(COSName.KIDS)).add(root);
          root.setInt(COSName.COUNT, 1_000_000);
        });
  }

  private static void addImage(PDDocument document, COSStream stream, int side) {
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
    stream.setInt(COSName.WIDTH, side);
    stream.setInt(COSName.HEIGHT, side);
    stream.setInt(COSName.BITS_PER_COMPONENT, 8);
    stream.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
    PDResources resources = document.getPage(0).getResources();
    COSDictionary objects = new COSDictionary();
    objects.setItem("Im0", stream);
    resources.getCOSObject().setItem(COSName.XOBJECT, objects);
  }

  private static COSStream bomb(PDDocument document, long unpacked) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    byte[] block = new byte[1 << 20];
    try (OutputStream raw = stream.createRawOutputStream();
        OutputStream out = new DeflaterOutputStream(raw)) {
      for (long written = 0; written < unpacked; written += block.length) {
        out.write(block);
      }
    }
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  /** One page whose catalogue holds a list in a list in a list. */
  static byte[] nested(int depth) {
    return """
    %%PDF-1.4
    1 0 obj <</Type /Catalog /Pages 2 0 R /Deep %s%s>> endobj
    2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
    3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj
    trailer <</Root 1 0 R>>
    startxref
    0
    %%%%EOF
    """
        .formatted("[".repeat(depth), "]".repeat(depth))
        .getBytes(StandardCharsets.US_ASCII);
  }
}
