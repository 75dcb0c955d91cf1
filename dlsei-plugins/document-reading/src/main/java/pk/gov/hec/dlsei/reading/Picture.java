package pk.gov.hec.dlsei.reading;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import pk.gov.hec.dlsei.api.document.Verdict.Observation;

/**
 * A photo or scan, and how it looks.
 *
 * @param image perhaps thinned out
 * @param width of the file, in pixels
 * @param height of the file, in pixels
 */
record Picture(BufferedImage image, int width, int height) {

  /** A card of 8.6 cm at 190 dots per inch. */
  private static final int SMALLEST_LONG_SIDE = 640;

  private static final int MEASURED_LONG_SIDE = 1_000;
  private static final int CODE_LONG_SIDE = 1_500;

  /** A page of A4 at 170 dots per inch, and a card at 470. */
  private static final int TEXT_LONG_SIDE = 2_000;

  private static final int CARD_LONG_SIDE = 1_600;
  private static final double MOST_ENLARGED = 2;
  private static final long DECODED = 4_000_000;

  static Picture read(byte[] content, String mediaType) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByMIMEType(mediaType).next();
    try {
      reader.setInput(
          new MemoryCacheImageInputStream(new ByteArrayInputStream(content)), true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      ImageReadParam param = reader.getDefaultReadParam();
      int step = 1;
      while (((long) width / step) * (height / step) > DECODED) {
        step++;
      }
      param.setSourceSubsampling(step, step, 0, 0);
      return new Picture(reader.read(0, param), width, height);
    } finally {
      reader.dispose();
    }
  }

  /** The size of the file, and how it looks. */
  List<Observation> observations() {
    Remark size = Math.max(width, height) < SMALLEST_LONG_SIDE ? Remark.TOO_SMALL : Remark.SIZE;
    List<Observation> seen = new ArrayList<>(appearance());
    seen.add(size.said(width, height));
    return seen;
  }

  /** Blank, dark, bright or blurred, or none of them. */
  List<Observation> appearance() {
    Grey grey = grey();
    if (grey.isBlank()) {
      return List.of(Remark.BLANK.said());
    }
    List<Observation> seen = new ArrayList<>();
    seen.add(Remark.NOT_BLANK.said());
    if (grey.isDark()) {
      seen.add(Remark.DARK.said());
    }
    if (grey.isBright()) {
      seen.add(Remark.BRIGHT.said());
    }
    if (grey.isBlurred()) {
      seen.add(Remark.BLURRED.said());
    }
    return seen;
  }

  boolean isBlank() {
    return grey().isBlank();
  }

  private Grey grey() {
    return Grey.of(scaled(Math.min(1, scale(MEASURED_LONG_SIDE))));
  }

  /** As text is looked for: print on a small card is made larger, a large page smaller. */
  Raster forText() {
    double scale = scale(TEXT_LONG_SIDE);
    return Raster.of(scaled(scale > 1 ? Math.min(MOST_ENLARGED, scale(CARD_LONG_SIDE)) : scale));
  }

  /** As codes are looked for. */
  Raster forCodes() {
    return Raster.of(scaled(Math.min(1, scale(CODE_LONG_SIDE))));
  }

  private double scale(int longSide) {
    return (double) longSide / Math.max(image.getWidth(), image.getHeight());
  }

  private BufferedImage scaled(double scale) {
    int across = Math.max(1, (int) (image.getWidth() * scale));
    int down = Math.max(1, (int) (image.getHeight() * scale));
    BufferedImage target = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = target.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, across, down, Color.WHITE, null);
    graphics.dispose();
    return target;
  }
}
