package pk.gov.hec.dlsei.system.inside;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static pk.gov.hec.dlsei.system.inside.Crafted.jpeg;
import static pk.gov.hec.dlsei.system.inside.Crafted.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures that are wrong, too large, or full of what looks like text and codes. */
final class CraftedPictures {

  private static final int LONGEST = 65_500;

  /** A description whose list of entries follows itself. */
  private static final byte[] EXIF =
      HexFormat.of().parseHex("ffe100164578696600004949" + "2a000800000000000800" + "0000");

  private CraftedPictures() {}

  static BufferedImage card(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.BLACK);
    for (int y = 20; y < height; y += 40) {
      for (int x = 20; x < width - 20; x += 15) {
        pen.fillRect(x, y, 3 + x % 9, 3 + y % 17);
      }
    }
    pen.dispose();
    return image;
  }

  static byte[] saved(BufferedImage image, String format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] rows(int count, int bytes) {
    byte[][] rows = new byte[count][];
    Arrays.fill(rows, new byte[1 + bytes]);
    return RawPdf.deflated(rows);
  }

  static List<Crafted> sizesOfPngs() {
    byte[] small = rows(9, 27);
    return List.of(
        png("one pixel", saved(card(1, 1), "png")),
        png("one row", saved(card(4_000, 1), "png")),
        png("one column", saved(card(1, 4_000), "png")),
        png(
            "49 megapixels of one bit",
            new RawPng().header(7_000, 7_000, 1, RawPng.GREY).data(rows(7_000, 875)).bytes()),
        png(
            "49 megapixels of colour",
            new RawPng().header(7_000, 7_000, 8, RawPng.COLOUR).data(rows(7_000, 21_000)).bytes()),
        png(
            "49 megapixels, interlaced",
            new RawPng().header(7_000, 7_000, 8, RawPng.GREY, 1).data(rows(14_000, 7_000)).bytes()),
        png(
            "a strip of 49 megapixels",
            new RawPng().header(49_000_000, 1, 8, RawPng.GREY).data(rows(1, 49_000_000)).bytes()),
        png("two thousand million wide", lying(Integer.MAX_VALUE, 9, small)),
        png("two thousand million high", lying(9, Integer.MAX_VALUE, small)),
        png("both", lying(Integer.MAX_VALUE, Integer.MAX_VALUE, small)),
        png("a size below nothing", lying(-9, -9, small)),
        png("no size", lying(0, 0, small)),
        png("a size larger than its data", lying(900, 900, small)),
        png("a size smaller than its data", lying(3, 3, rows(9_000, 9_000))));
  }

  private static byte[] lying(int width, int height, byte[] data) {
    return new RawPng().header(width, height, 8, RawPng.COLOUR).data(data).bytes();
  }

  private static RawPng nine() {
    return new RawPng().header(9, 9, 8, RawPng.COLOUR);
  }

  static List<Crafted> chunksOfPngs() {
    byte[] rows = rows(9, 27);
    return List.of(
        png(
            "a header with a wrong sum",
            new RawPng()
                .chunk("IHDR", new byte[] {0, 0, 0, 9, 0, 0, 0, 9, 8, 2, 0, 0, 0}, 1)
                .data(rows)
                .bytes()),
        png("data with a wrong sum", nine().chunk("IDAT", rows, 7).bytes()),
        png("no data", nine().bytes()),
        png("data of garbage", nine().data("garbage".repeat(999).getBytes(ISO_8859_1)).bytes()),
        png("no end", nine().data(rows).cut()),
        png("no header", new RawPng().data(rows).bytes()),
        png("two headers", nine().header(900, 900, 8, RawPng.COLOUR).data(rows).bytes()),
        png(
            "a palette that is not there",
            new RawPng().header(9, 9, 8, RawPng.PALETTE).data(rows(9, 9)).bytes()),
        png("a depth that there is not", new RawPng().header(9, 9, 77, 5).data(rows).bytes()),
        png("a JPEG called PNG", saved(card(300, 200), "jpg")),
        png("nothing", new byte[0]));
  }

  static List<Crafted> bombsInPngs() {
    byte[] rows = rows(9, 27);
    byte[] bomb = bomb("a\u0000\u0000");
    RawPng empty = nine();
    for (int i = 0; i < 20_000; i++) {
      empty.data(new byte[0]);
    }
    return List.of(
        png("a bomb of a text", nine().chunk("zTXt", bomb).data(rows).bytes()),
        png("a bomb of a profile", nine().chunk("iCCP", bomb).data(rows).bytes()),
        png(
            "a bomb of a translation",
            nine().chunk("iTXt", bomb("a\u0000\u0001\u0000\u0000\u0000")).data(rows).bytes()),
        png("20,000 pieces of nothing", empty.data(rows).bytes()),
        png("many pictures that move", moving(rows)));
  }

  private static byte[] bomb(String head) {
    byte[] packed = RawPdf.zeros(300);
    byte[] name = head.getBytes(ISO_8859_1);
    byte[] all = Arrays.copyOf(name, name.length + packed.length);
    System.arraycopy(packed, 0, all, name.length, packed.length);
    return all;
  }

  private static byte[] moving(byte[] rows) {
    RawPng png = nine().chunk("acTL", new byte[] {0x7F, 0, 0, 0, 0, 0, 0, 0}).data(rows);
    for (int i = 0; i < 999; i++) {
      png.chunk("fcTL", new byte[26]).chunk("fdAT", rows);
    }
    return png.bytes();
  }

  static List<Crafted> jpegs() {
    byte[] healthy = saved(card(600, 400), "jpg");
    int size = frame(healthy) + 3;
    return List.of(
        jpeg("one pixel", saved(card(1, 1), "jpg")),
        jpeg(
            "50 megapixels",
            saved(new BufferedImage(8_000, 6_250, BufferedImage.TYPE_BYTE_GRAY), "jpg")),
        jpeg("a strip", saved(new BufferedImage(LONGEST, 9, BufferedImage.TYPE_BYTE_GRAY), "jpg")),
        jpeg("65,535 each way", changed(healthy, size, 0xFF, 0xFF, 0xFF, 0xFF)),
        jpeg("no size", changed(healthy, size, 0, 0, 0, 0)),
        jpeg("200 colours", changed(healthy, size + 4, 200)),
        jpeg("a description that follows itself", inserted(healthy, EXIF)),
        jpeg("no tables", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xDA, 0, 2}),
        jpeg("restarts alone", inserted(healthy, restarts())),
        jpeg("a PNG called JPEG", saved(card(300, 200), "png")),
        jpeg("a GIF", saved(card(300, 200), "gif")),
        jpeg("nothing", new byte[0]));
  }

  private static int frame(byte[] jpeg) {
    for (int i = 0; i < jpeg.length; i++) {
      if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xC0) {
        return i + 2;
      }
    }
    throw new IllegalStateException("A JPEG without a frame");
  }

  private static byte[] changed(byte[] content, int at, int... values) {
    byte[] changed = content.clone();
    for (int i = 0; i < values.length; i++) {
      changed[at + i] = (byte) values[i];
    }
    return changed;
  }

  private static byte[] inserted(byte[] jpeg, byte[] part) {
    byte[] all = new byte[jpeg.length + part.length];
    System.arraycopy(jpeg, 0, all, 0, 2);
    System.arraycopy(part, 0, all, 2, part.length);
    System.arraycopy(jpeg, 2, all, 2 + part.length, jpeg.length - 2);
    return all;
  }

  private static byte[] restarts() {
    byte[] markers = new byte[200_000];
    for (int i = 0; i < markers.length; i += 2) {
      markers[i] = (byte) 0xFF;
      markers[i + 1] = (byte) 0xD0;
    }
    return markers;
  }

  /** What takes readers of text and of codes long. */
  static List<Crafted> full(Random random) {
    return List.of(
        png("noise", saved(noise(900, 700, random), "png")),
        png("corners of codes", saved(corners(1_500, 1_200), "png")),
        png("bars and bars", saved(bars(900, 700, random), "png")),
        png("a page of small marks", saved(card(1_200, 1_700), "png")),
        jpeg("noise", saved(noise(1_200, 900, random), "jpg")));
  }

  private static BufferedImage noise(int width, int height, Random random) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.getRaster().setSample(x, y, 0, random.nextInt(256));
      }
    }
    return image;
  }

  private static BufferedImage bars(int width, int height, Random random) {
    BufferedImage image = card(width, height);
    Graphics2D pen = image.createGraphics();
    for (int y = 0; y < height; y += 50) {
      for (int x = 0; x < width; x += 2) {
        pen.setColor(random.nextBoolean() ? Color.BLACK : Color.WHITE);
        pen.fillRect(x, y, 2, 45);
      }
    }
    pen.dispose();
    return image;
  }

  private static BufferedImage corners(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    for (int y = 0; y < height; y += 10) {
      for (int x = 0; x < width; x += 10) {
        for (int ring = 0; ring < 5; ring++) {
          pen.setColor(ring % 2 == 0 ? Color.WHITE : Color.BLACK);
          pen.fillRect(x + ring, y + ring, 9 - 2 * ring, 9 - 2 * ring);
        }
        pen.fillRect(x + 3, y + 3, 3, 3);
      }
    }
    pen.dispose();
    return image;
  }
}
