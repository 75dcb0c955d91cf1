package pk.gov.hec.dlsei.system.inside;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;

/**
 * A PDF as its objects are written, so that each of them can be wrong: 1 is the catalogue, 2 the
 * page tree, 3 the page, 4 its content, 5 its font.
 */
final class RawPdf {

  private final Map<Integer, byte[]> objects = new TreeMap<>();
  private String trailer = "";

  RawPdf() {
    object(1, "<</Type /Catalog /Pages 2 0 R>>");
    object(2, "<</Type /Pages /Kids [3 0 R] /Count 1>>");
    page("");
    text("Amina Demo Khan, a student of the University of the Demo Valley");
    object(5, "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>");
  }

  RawPdf object(int number, String body) {
    objects.put(number, body.getBytes(ISO_8859_1));
    return this;
  }

  /** The page, with more entries in its dictionary. */
  RawPdf page(String more) {
    return object(
        3,
        "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            + " /Resources <</Font <</F1 5 0 R>>>> "
            + more
            + ">>");
  }

  /** A line of text on the page. */
  RawPdf text(String line) {
    return stream(4, "", ("BT /F1 12 Tf 50 700 Td (" + line + ") Tj ET").getBytes(ISO_8859_1));
  }

  /** A stream that is packed. */
  RawPdf stream(int number, String entries, byte[] data) {
    return packed(number, entries + " /Filter /FlateDecode", deflated(data));
  }

  /** A stream that holds so many zeros. */
  RawPdf zeros(int number, String entries, int megabytes) {
    return packed(number, entries + " /Filter /FlateDecode", zeros(megabytes));
  }

  /** A stream of these very bytes. */
  RawPdf packed(int number, String entries, byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String head = "<<" + entries + " /Length " + data.length + ">>\nstream\n";
    out.writeBytes(head.getBytes(ISO_8859_1));
    out.writeBytes(data);
    out.writeBytes("\nendstream".getBytes(ISO_8859_1));
    objects.put(number, out.toByteArray());
    return this;
  }

  /** More entries of the trailer's dictionary. */
  RawPdf trailer(String more) {
    trailer = more;
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
    StringBuilder table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
    objects.forEach(
        (number, body) -> {
          table.append("%d 1\n%010d 00000 n \n".formatted(number, out.size()));
          out.writeBytes((number + " 0 obj\n").getBytes(ISO_8859_1));
          out.writeBytes(body);
          out.writeBytes("\nendobj\n".getBytes(ISO_8859_1));
        });
    int at = out.size();
    out.writeBytes(table.toString().getBytes(ISO_8859_1));
    String end = "trailer <</Size 1000 /Root 1 0 R %s>>\nstartxref\n%d\n%%%%EOF\n";
    out.writeBytes(end.formatted(trailer, at).getBytes(ISO_8859_1));
    return out.toByteArray();
  }

  static byte[] deflated(byte[]... blocks) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      for (byte[] block : blocks) {
        deflater.write(block);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] zeros(int megabytes) {
    byte[][] blocks = new byte[megabytes][];
    Arrays.fill(blocks, new byte[1 << 20]);
    return deflated(blocks);
  }
}
