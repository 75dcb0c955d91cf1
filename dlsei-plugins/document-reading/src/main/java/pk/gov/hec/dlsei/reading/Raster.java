package pk.gov.hec.dlsei.reading;

import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lightness of pixels, a byte each, row by row: as text and codes are looked for in it.
 *
 * @param light width times height of them
 * @param width in pixels
 * @param height in pixels
 */
record Raster(byte[] light, int width, int height) {

  /** No picture at all. */
  static final Raster NONE = new Raster(new byte[0], 0, 0);

  static Raster of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] light = new byte[width * height];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        light[y * width + x] = (byte) Grey.light(row[x]);
      }
    }
    return new Raster(light, width, height);
  }

  /** As libraries of pictures read it without unpacking anything: a portable grey map. */
  void writePgm(OutputStream out) throws IOException {
    if (light.length > 0) {
      String header = "P5\n" + width + " " + height + "\n255\n";
      out.write(header.getBytes(StandardCharsets.US_ASCII));
      out.write(light);
    }
  }

  /** Strips of it from top to bottom, each with the last rows of the one before. */
  List<Raster> bands(int rows, int overlap) {
    List<Raster> bands = new ArrayList<>();
    int top = 0;
    do {
      int bottom = height - top <= rows + rows / 2 ? height : top + rows;
      bands.add(
          new Raster(Arrays.copyOfRange(light, top * width, bottom * width), width, bottom - top));
      top = bottom == height ? height : bottom - overlap;
    } while (top < height);
    return bands;
  }

  /** By a quarter: lines that ran downwards run across. */
  Raster turned() {
    byte[] turned = new byte[light.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned[x * height + height - 1 - y] = light[y * width + x];
      }
    }
    return new Raster(turned, height, width);
  }

  LuminanceSource luminance() {
    return new PlanarYUVLuminanceSource(light, width, height, 0, 0, width, height, false);
  }
}
