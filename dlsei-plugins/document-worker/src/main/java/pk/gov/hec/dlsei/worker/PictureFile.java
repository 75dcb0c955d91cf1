package pk.gov.hec.dlsei.worker;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A JPEG or PNG. It is decoded thinned out, so that memory depends on the preview alone. */
final class PictureFile implements DocumentFile {

  private static final long TO_CHECK = 1_000_000;
  private static final long TO_DRAW = 12_000_000;

  private final byte[] content;
  private final MediaType mediaType;
  private final ImageReader reader;
  private final AtomicBoolean cutOff = new AtomicBoolean();

  private PictureFile(byte[] content, MediaType mediaType) {
    this.content = content;
    this.mediaType = mediaType;
    this.reader = ImageIO.getImageReadersByFormatName(mediaType.name()).next();
    reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(content)), true, true);
    reader.addIIOReadWarningListener(
        (source, warning) -> {
          if (warning.toLowerCase(Locale.ROOT).contains("premature")) {
            cutOff.set(true); // the JPEG reader fills what is missing with grey, and only warns
          }
        });
  }

  static PictureFile open(byte[] content, MediaType mediaType) throws IOException, Unusable {
    PictureFile file = new PictureFile(content, mediaType);
    Pixels.require(file.reader.getWidth(0), file.reader.getHeight(0));
    return file;
  }

  @Override
  public MediaType mediaType() {
    return mediaType;
  }

  @Override
  public int checkedPages() throws IOException, Unusable {
    decode(TO_CHECK);
    return 1;
  }

  @Override
  public BufferedImage draw(int page, int width) throws IOException, Unusable {
    if (page != 1) {
      throw new Unusable(Fault.NO_SUCH_PAGE);
    }
    Orientation orientation =
        mediaType == MediaType.JPEG ? Orientation.of(content) : Orientation.UPRIGHT;
    BufferedImage decoded = decode(TO_DRAW);
    return orientation.turn(Shrink.into(decoded, orientation.fitting(width, MOST_HEIGHT)));
  }

  private BufferedImage decode(long pixels) throws IOException, Unusable {
    ImageReadParam param = reader.getDefaultReadParam();
    int step = step(reader.getWidth(0), reader.getHeight(0), pixels);
    param.setSourceSubsampling(step, step, 0, 0);
    BufferedImage image = reader.read(0, param);
    if (cutOff.get()) {
      throw new Unusable(Fault.UNREADABLE);
    }
    return image;
  }

  private static int step(long width, long height, long pixels) {
    int step = 1;
    while ((width / step) * (height / step) > pixels) {
      step++;
    }
    return step;
  }

  @Override
  public void close() {
    reader.dispose();
  }
}
