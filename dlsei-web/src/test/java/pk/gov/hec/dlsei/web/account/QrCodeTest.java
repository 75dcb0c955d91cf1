package pk.gov.hec.dlsei.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

  private static final int SCALE = 6;

  @Test
  void what_is_drawn_can_be_scanned() throws Exception {
    String text =
        "otpauth://totp/DLSEI%3Aofficer%40hec.example?issuer=DLSEI&secret=JBSWY3DPEHPK3PXP";
    String uri = QrCode.dataUri(text);
    assertThat(uri).startsWith("data:image/svg+xml;base64,");
    String svg =
        new String(
            Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1)),
            StandardCharsets.UTF_8);
    assertThat(
            new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(picture(svg))))
                .getText())
        .isEqualTo(text);
  }

  private static LuminanceSource picture(String svg) {
    var box = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
    assertThat(box.find()).isTrue();
    int side = Integer.parseInt(box.group(1)) * SCALE;
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, 0xffffff);
    Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
        .matcher(svg)
        .results()
        .forEach(
            m -> fill(pixels, side, Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))));
    return new RGBLuminanceSource(side, side, pixels);
  }

  private static void fill(int[] pixels, int side, int x, int y) {
    for (int row = y * SCALE; row < (y + 1) * SCALE; row++) {
      Arrays.fill(pixels, row * side + x * SCALE, row * side + (x + 1) * SCALE, 0);
    }
  }
}
