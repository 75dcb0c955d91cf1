package pk.gov.hec.dlsei.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.document.Verdict.Observation;

class BarcodesTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  private static BufferedImage code(BarcodeFormat format, String text, int width, int height)
      throws WriterException {
    BitMatrix bits = new MultiFormatWriter().encode(text, format, width, height);
    BufferedImage image =
        new BufferedImage(bits.getWidth(), bits.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < bits.getHeight(); y++) {
      for (int x = 0; x < bits.getWidth(); x++) {
        image.setRGB(x, y, bits.get(x, y) ? 0 : 0xFFFFFF);
      }
    }
    return image;
  }

  private static BufferedImage card(BufferedImage... codes) {
    BufferedImage card = Drawn.card(1_200, 1_000, Color.WHITE, Color.WHITE);
    Graphics2D graphics = card.createGraphics();
    for (int i = 0; i < codes.length; i++) {
      graphics.drawImage(codes[i], 200, 100 + 500 * i, null);
    }
    graphics.dispose();
    return card;
  }

  private static List<Observation> seen(String mediaType, byte[] content) {
    return new DocumentReading(Comparison::person, new Tesseract(List.of(), LONG), LONG)
        .of(Drawn.document(DocumentKind.STUDENT_CARD, mediaType, content))
        .observations();
  }

  private static List<Observation> seen(BufferedImage... codes) throws IOException {
    return seen("image/png", Drawn.png(card(codes)));
  }

  @ParameterizedTest
  @EnumSource(
      value = BarcodeFormat.class,
      names = {"QR_CODE", "PDF_417", "CODE_128", "CODE_39"})
  void the_registration_number_is_found_in_each_kind_of_code(BarcodeFormat format)
      throws Exception {
    assertThat(seen(code(format, "2021-CS-7", 500, 300)))
        .contains(Remark.CODE_OF_REGISTRATION.said())
        .doesNotContain(Remark.CODE_OF_CNIC.said(), Remark.CODE_OF_SOMETHING_ELSE.said());
  }

  @Test
  void the_cnic_is_found_and_not_repeated() throws Exception {
    assertThat(seen(code(BarcodeFormat.QR_CODE, "id=3520112345671;name=A", 300, 300)))
        .contains(Remark.CODE_OF_CNIC.said())
        .noneMatch(seen -> seen.text().english().contains("35201"));
  }

  @Test
  void a_code_of_somebody_else_is_noted_and_not_repeated() throws Exception {
    assertThat(seen(code(BarcodeFormat.QR_CODE, "2019-EE-70 Bilal Example", 300, 300)))
        .contains(Remark.CODE_OF_SOMETHING_ELSE.said())
        .noneMatch(seen -> seen.text().english().contains("2019"));
  }

  @Test
  void of_two_codes_each_is_read() throws Exception {
    assertThat(
            seen(
                code(BarcodeFormat.QR_CODE, "https://card.example/verify", 300, 300),
                code(BarcodeFormat.CODE_128, "3520112345671", 500, 200)))
        .contains(Remark.CODE_OF_CNIC.said());
  }

  @Test
  void bars_that_run_downwards_are_read() throws Exception {
    BufferedImage across = card(code(BarcodeFormat.CODE_128, "2021-CS-7", 500, 200));
    Raster turned = Raster.of(across).turned();
    assertThat(Barcodes.in(turned, new TimeLeft(LONG))).containsExactly("2021-CS-7");
  }

  @Test
  void a_code_on_the_first_page_of_a_pdf_is_read() throws Exception {
    BufferedImage code = code(BarcodeFormat.QR_CODE, "2021-CS-7", 300, 300);
    assertThat(seen("application/pdf", Drawn.pdf(code, "A card of a student of ours")))
        .contains(Remark.CODE_OF_REGISTRATION.said());
    BufferedImage page = Drawn.card(1_000, 1_415, Color.WHITE, Color.WHITE);
    page.createGraphics().drawImage(code, 600, 1_000, null);
    assertThat(seen("application/pdf", Drawn.scan(page)))
        .contains(Remark.CODE_OF_REGISTRATION.said());
  }

  @Test
  void where_there_is_none_nothing_is_said() throws Exception {
    assertThat(Barcodes.in(Raster.of(card()), new TimeLeft(LONG))).isEmpty();
    assertThat(Barcodes.in(Raster.of(card().getSubimage(0, 0, 1, 1)), new TimeLeft(LONG)))
        .isEmpty();
  }

  @Test
  void where_there_is_no_time_none_is_looked_for() throws Exception {
    BufferedImage card = card(code(BarcodeFormat.QR_CODE, "2021-CS-7", 300, 300));
    assertThat(Barcodes.in(Raster.of(card), new TimeLeft(Duration.ZERO))).isEmpty();
  }

  @Test
  void a_picture_full_of_corners_of_codes_is_given_up() {
    BufferedImage full = Drawn.card(1_500, 1_500, Color.WHITE, Color.WHITE);
    Graphics2D graphics = full.createGraphics();
    for (int y = 0; y + 10 < 1_500; y += 10) {
      for (int x = 0; x + 10 < 1_500; x += 10) {
        corner(graphics, x, y);
      }
    }
    graphics.dispose();
    assertThat(
            assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Barcodes.in(Raster.of(full), new TimeLeft(LONG))))
        .isEmpty();
  }

  /** Seven pixels, as in the corner of a QR code. */
  private static void corner(Graphics2D graphics, int x, int y) {
    graphics.setColor(Color.BLACK);
    graphics.fillRect(x, y, 7, 7);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(x + 1, y + 1, 5, 5);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(x + 2, y + 2, 3, 3);
  }
}
