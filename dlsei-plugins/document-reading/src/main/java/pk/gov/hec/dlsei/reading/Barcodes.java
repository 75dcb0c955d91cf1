package pk.gov.hec.dlsei.reading;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.Result;
import com.google.zxing.ResultPointCallback;
import com.google.zxing.common.HybridBinarizer;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The barcodes and QR codes in a picture: of its whole, of its halves, and of it turned, as long as
 * there is time. A picture full of what looks like a part of a code would cost minutes: it is given
 * up after some hundred such parts.
 */
final class Barcodes {

  private static final int MOST_POINTS = 400;
  private static final Duration FOR_ONE = Duration.ofMillis(300);

  /**
   * Without those that are found in any print, such as ITF and Codabar, and without Data Matrix and
   * Aztec, which the library finds in the middle of a picture alone.
   */
  private static final Set<BarcodeFormat> FORMATS =
      EnumSet.of(
          BarcodeFormat.QR_CODE,
          BarcodeFormat.PDF_417,
          BarcodeFormat.CODE_128,
          BarcodeFormat.CODE_39);

  private static final class TooMany extends RuntimeException {

    TooMany() {
      super("More parts of codes than a document has", null, false, false);
    }
  }

  private Barcodes() {}

  /** What the codes hold, each once; empty where there is none. */
  static Set<String> in(Raster picture, TimeLeft time) {
    LuminanceSource whole = picture.luminance();
    int width = whole.getWidth();
    int half = whole.getHeight() / 2;
    List<LuminanceSource> parts =
        half < 1
            ? List.of(whole)
            : List.of(
                whole,
                whole.crop(0, 0, width, half),
                whole.crop(0, half, width, half),
                picture.turned().luminance());
    Set<String> found = new LinkedHashSet<>();
    for (LuminanceSource part : parts) {
      if (time.has(FOR_ONE)) {
        decoded(part).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<String> decoded(LuminanceSource part) {
    int[] points = {0};
    ResultPointCallback count =
        point -> {
          if (++points[0] > MOST_POINTS) {
            throw new TooMany();
          }
        };
    Map<DecodeHintType, Object> hints =
        Map.of(
            DecodeHintType.POSSIBLE_FORMATS,
            FORMATS,
            DecodeHintType.TRY_HARDER,
            true,
            DecodeHintType.NEED_RESULT_POINT_CALLBACK,
            count);
    try {
      Result result =
          new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(part)), hints);
      return Optional.of(result.getText());
    } catch (NotFoundException | RuntimeException e) {
      return Optional.empty(); // nor is there one where the library stumbles
    }
  }
}
