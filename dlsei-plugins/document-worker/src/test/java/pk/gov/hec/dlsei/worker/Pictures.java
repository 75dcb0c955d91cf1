package pk.gov.hec.dlsei.worker;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures, good and bad. */
final class Pictures {

  private Pictures() {}

  /** Black, with a white quarter at its top left; a PNG with an alpha channel. */
  static byte[] of(String format, int width, int height) throws IOException {
    int type = format.equals("png") ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width / 2, height / 2);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }

  /** A PNG that says how large it is, and no more. */
  static byte[] pngHeader(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    byte[] header =
        ByteBuffer.allocate(17)
            .put("IHDR".getBytes(StandardCharsets.US_ASCII))
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    CRC32 sum = new CRC32();
    sum.update(header);
    out.writeInt(13);
    out.write(header);
    out.writeInt((int) sum.getValue());
    return bytes.toByteArray();
  }

  /** The same JPEG, whose frame header says another size. */
  static byte[] claiming(byte[] jpeg, int width, int height) {
    byte[] changed = jpeg.clone();
    for (int i = 2; i < jpeg.length - 9; i++) {
      if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
        ByteBuffer.wrap(changed, i + 5, 4).putShort((short) height).putShort((short) width);
        return changed;
      }
    }
    throw new IllegalArgumentException("no baseline JPEG");
  }

  /** The same JPEG, with an EXIF part that tells orientation and place. */
  static byte[] withExif(byte[] jpeg, int orientation) throws IOException {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    DataOutputStream exif = new DataOutputStream(part);
    exif.writeBytes("Exif\0\0MM\0*");
    exif.writeInt(8);
    exif.writeShort(2);
    exif.writeShort(0x010E); // description: 20 letters, at offset 38
    exif.writeShort(2);
    exif.writeInt(20);
    exif.writeInt(38);
    exif.writeShort(0x0112);
    exif.writeShort(3);
    exif.writeInt(1);
    exif.writeShort(orientation);
    exif.writeShort(0);
    exif.writeInt(0);
    exif.writeBytes("GPS 33.6844 73.0479\0");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(jpeg, 0, 2);
    out.writeShort(0xFFE1);
    out.writeShort(part.size() + 2);
    part.writeTo(out);
    out.write(jpeg, 2, jpeg.length - 2);
    return bytes.toByteArray();
  }
}
