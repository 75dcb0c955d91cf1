package pk.gov.hec.dlsei.system.browser;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** A student's card that no university has given out; drawn without letters, so without fonts. */
record Card(Applicant holder, String university, String registrationNumber) {

  private static final int WIDTH = 860;
  private static final int HEIGHT = 540;
  private static final int LINES = 7;

  static Card of(Applicant holder) {
    return new Card(holder, "University of the Demo Valley", "2021-PHY-7");
  }

  byte[] png() {
    return saved(drawn(WIDTH, HEIGHT), "png");
  }

  /** A photo of it: so large that each pixel differs a little from the next one. */
  static byte[] photo(int width, int height) {
    BufferedImage image = drawn(width, height);
    Random grain = new Random(width);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, image.getRGB(x, y) ^ grain.nextInt(0x40) * 0x010101);
      }
    }
    return saved(image, "jpg");
  }

  /** A PNG that says that it is a square of so many pixels, and holds none. */
  static byte[] claiming(int side) {
    byte[] header =
        ByteBuffer.allocate(17)
            .put("IHDR".getBytes(StandardCharsets.US_ASCII))
            .putInt(side)
            .putInt(side)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    CRC32 sum = new CRC32();
    sum.update(header);
    return ByteBuffer.allocate(33)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
        .putInt(13)
        .put(header)
        .putInt((int) sum.getValue())
        .array();
  }

  /** Bars in the place of letters, as they look from afar; each holder has others. */
  private static BufferedImage drawn(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(0xE8F1EC));
    pen.fillRect(0, 0, width, height);
    pen.setColor(new Color(0x14532D));
    pen.fillRect(0, 0, width, height / 6);
    pen.fillRect(width / 20, height / 4, width / 4, height / 2);
    Random letters = new Random();
    for (int line = 0; line < LINES; line++) {
      int y = height / 4 + line * height / 11;
      for (int x = width * 2 / 5; x < width * 9 / 10; ) {
        int length = width / 100 + letters.nextInt(width / 20);
        pen.fillRect(x, y, length, height / 30);
        x += length + width / 100;
      }
    }
    pen.dispose();
    return image;
  }

  private static byte[] saved(BufferedImage image, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** As a PDF, whose text can be read. */
  byte[] pdf() {
    return pdf("Student card");
  }

  /** The same with a line of its own, such as until when it is valid. */
  byte[] pdf(String line) {
    String text =
        "BT /F1 18 Tf 72 720 Td 26 TL (%s) Tj T* (%s) Tj T* (%s) Tj T* (%s) Tj T* (CNIC %s) Tj ET"
            .formatted(university, line, holder.name(), registrationNumber, holder.dashedCnic());
    return Pdfs.of(text.getBytes(StandardCharsets.US_ASCII));
  }
}
