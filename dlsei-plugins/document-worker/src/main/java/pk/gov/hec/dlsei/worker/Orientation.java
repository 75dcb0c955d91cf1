package pk.gov.hec.dlsei.worker;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How a camera held a picture, as its EXIF part says (tag 274): the eight ways, in the order of
 * their numbers. The matrix takes a point of the unit square as stored to where it is seen.
 */
enum Orientation {
  UPRIGHT(1, 0, 0, 1, 0, 0),
  MIRRORED(-1, 0, 0, 1, 1, 0),
  UPSIDE_DOWN(-1, 0, 0, -1, 1, 1),
  UPSIDE_DOWN_MIRRORED(1, 0, 0, -1, 0, 1),
  LEFT_MIRRORED(0, 1, 1, 0, 0, 0),
  LEFT(0, 1, -1, 0, 1, 0),
  RIGHT_MIRRORED(0, -1, -1, 0, 1, 1),
  RIGHT(0, -1, 1, 0, 0, 1);

  private static final int APP1 = 0xE1;
  private static final int START_OF_SCAN = 0xDA;
  private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

  private final AffineTransform unit;

  Orientation(double... matrix) {
    this.unit = new AffineTransform(matrix);
  }

  /** That of a JPEG; UPRIGHT where it says none, or nothing that can be read. */
  static Orientation of(byte[] jpeg) {
    return exif(jpeg)
        .flatMap(Orientation::number)
        .filter(n -> n >= 1 && n <= 8)
        .map(n -> values()[n - 1])
        .orElse(UPRIGHT);
  }

  private static Optional<byte[]> exif(byte[] jpeg) {
    ByteBuffer bytes = ByteBuffer.wrap(jpeg).position(2);
    while (bytes.remaining() >= 4 && (bytes.get() & 0xFF) == 0xFF) {
      int marker = bytes.get() & 0xFF;
      int length = Math.max(0, (bytes.getShort() & 0xFFFF) - 2);
      if (marker == START_OF_SCAN || length > bytes.remaining()) {
        return Optional.empty();
      }
      byte[] part = new byte[length];
      bytes.get(part);
      if (marker == APP1
          && length > EXIF.length
          && ByteBuffer.wrap(part, 0, EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
        return Optional.of(java.util.Arrays.copyOfRange(part, EXIF.length, length));
      }
    }
    return Optional.empty();
  }

  /** The EXIF part is a TIFF, which the JDK reads. */
  private static Optional<Integer> number(byte[] tiff) {
    ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
    try {
      reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(tiff)));
      TIFFField field =
          TIFFDirectory.createFromMetadata(reader.getImageMetadata(0))
              .getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
      return Optional.ofNullable(field).map(f -> f.getAsInt(0));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // a broken description does not make the picture unusable
    } finally {
      reader.dispose();
    }
  }

  private boolean swaps() {
    return unit.getScaleX() == 0;
  }

  /** The box of the stored picture whose turned one has at most this width and height. */
  Dimension fitting(int width, int height) {
    return swaps() ? new Dimension(height, width) : new Dimension(width, height);
  }

  BufferedImage turn(BufferedImage image) {
    if (this == UPRIGHT) {
      return image;
    }
    int width = swaps() ? image.getHeight() : image.getWidth();
    int height = swaps() ? image.getWidth() : image.getHeight();
    AffineTransform transform = AffineTransform.getScaleInstance(width, height);
    transform.concatenate(unit);
    transform.scale(1.0 / image.getWidth(), 1.0 / image.getHeight());
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = turned.createGraphics();
    graphics.drawImage(image, transform, null);
    graphics.dispose();
    return turned;
  }
}
