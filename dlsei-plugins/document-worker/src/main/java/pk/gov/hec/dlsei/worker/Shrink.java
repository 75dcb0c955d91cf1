package pk.gov.hec.dlsei.worker;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes a picture smaller by halves, so that small print stays legible. */
final class Shrink {

  private Shrink() {}

  /** The picture on white, no larger than the box and never enlarged. */
  static BufferedImage into(BufferedImage image, Dimension box) {
    double scale =
        Math.min(
            1, Math.min(box.getWidth() / image.getWidth(), box.getHeight() / image.getHeight()));
    int width = Math.max(1, (int) Math.floor(image.getWidth() * scale));
    int height = Math.max(1, (int) Math.floor(image.getHeight() * scale));
    BufferedImage current = image;
    while (current.getWidth() > 2 * width && current.getHeight() > 2 * height) {
      current = drawn(current, current.getWidth() / 2, current.getHeight() / 2);
    }
    return drawn(current, width, height);
  }

  private static BufferedImage drawn(BufferedImage image, int width, int height) {
    BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = target.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
    graphics.dispose();
    return target;
  }
}
