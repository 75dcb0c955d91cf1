package pk.gov.hec.dlsei.reading;

import java.awt.image.BufferedImage;

/**
 * The lightness of a picture's pixels, 0 to 255, and what it tells. Shares of pixels count, not
 * means: a page with three lines is nearly white and healthy.
 */
final class Grey {

  private static final double FEW = 0.001;
  private static final int NEARLY_ONE_COLOUR = 24;
  private static final int DARK_PAPER = 90;
  private static final int FAINT_INK = 170;
  private static final int TILES = 8;
  private static final double SHARP = 120;

  private final int[] light;
  private final int width;
  private final int height;
  private final int[] counts = new int[256];

  private Grey(int[] light, int width, int height) {
    this.light = light;
    this.width = width;
    this.height = height;
    for (int value : light) {
      counts[value]++;
    }
  }

  static Grey of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] light = image.getRGB(0, 0, width, height, null, 0, width);
    for (int i = 0; i < light.length; i++) {
      light[i] = light(light[i]);
    }
    return new Grey(light, width, height);
  }

  /** Of a pixel of red, green and blue. */
  static int light(int rgb) {
    return (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1_000;
  }

  /** Nearly one colour, but for a few pixels of dirt. */
  boolean isBlank() {
    return lightest() - darkest() < NEARLY_ONE_COLOUR;
  }

  /** Not even the paper is light. */
  boolean isDark() {
    return lightest() < DARK_PAPER;
  }

  /** Not even the ink is dark. */
  boolean isBright() {
    return darkest() > FAINT_INK;
  }

  private int darkest() {
    int value = 0;
    for (long seen = counts[0]; seen <= FEW * light.length && value < 255; seen += counts[value]) {
      value++;
    }
    return value;
  }

  private int lightest() {
    int value = 255;
    for (long seen = counts[255]; seen <= FEW * light.length && value > 0; seen += counts[value]) {
      value--;
    }
    return value;
  }

  /** No part of it is sharp: the variance of the Laplacian is small in each of 64 tiles. */
  boolean isBlurred() {
    double sharpest = 0;
    for (int row = 0; row < TILES; row++) {
      for (int column = 0; column < TILES; column++) {
        sharpest = Math.max(sharpest, variance(row, column));
      }
    }
    return sharpest < SHARP;
  }

  private double variance(int row, int column) {
    int bottom = Math.min(height - 1, (row + 1) * height / TILES);
    int right = Math.min(width - 1, (column + 1) * width / TILES);
    double sum = 0;
    double squares = 0;
    long n = 0;
    for (int y = Math.max(1, row * height / TILES); y < bottom; y++) {
      for (int x = Math.max(1, column * width / TILES); x < right; x++) {
        double value = laplacian(y * width + x);
        sum += value;
        squares += value * value;
        n++;
      }
    }
    return n == 0 ? 0 : squares / n - (sum / n) * (sum / n);
  }

  private int laplacian(int at) {
    return light[at - 1] + light[at + 1] + light[at - width] + light[at + width] - 4 * light[at];
  }
}
