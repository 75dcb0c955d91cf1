package pk.gov.hec.dlsei.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.document.Verdict.Observation;
import pk.gov.hec.dlsei.api.document.Verdict.Weight;

/** How a document looks, where no text is read in pictures. */
class DocumentReadingTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  /** A form that draws itself twice: twice as much with each level, and there is no last one. */
  private static final String ENDLESS =
      """
      %PDF-1.4
      1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
      2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
      3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
        /Resources <</XObject <</X 5 0 R>>>>>> endobj
      4 0 obj <</Length 5>> stream
      /X Do
      endstream endobj
      5 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 11
        /Resources <</XObject <</X 5 0 R>>>>>> stream
      /X Do /X Do
      endstream endobj
      trailer <</Root 1 0 R>>
      startxref
      0
      %%EOF
      """;

  private final BufferedImage sharp = Drawn.card(1_200, 800, Color.WHITE, Color.BLACK);

  private static List<Observation> seen(String mediaType, byte[] content) {
    return new DocumentReading(Comparison::person, new Tesseract(List.of(), LONG), LONG)
        .of(Drawn.document(DocumentKind.STUDENT_CARD, mediaType, content))
        .observations();
  }

  private static List<Observation> png(BufferedImage image) throws IOException {
    return seen("image/png", Drawn.png(image));
  }

  @Test
  void a_sharp_picture_is_not_doubted_and_the_reviewer_is_asked_to_read_it() throws IOException {
    assertThat(png(sharp))
        .containsExactly(
            Remark.NOT_BLANK.said(), Remark.SIZE.said(1_200, 800), Remark.NO_TESSERACT.said());
    assertThat(seen("image/jpeg", Drawn.jpeg(sharp))).isEqualTo(png(sharp));
  }

  @Test
  void three_words_on_a_white_page_are_neither_blank_nor_bright_nor_blurred() throws IOException {
    BufferedImage page = Drawn.card(2_480, 3_508, Color.WHITE, Color.WHITE);
    page.getGraphics().drawImage(Drawn.card(400, 300, Color.WHITE, Color.BLACK), 400, 400, null);
    assertThat(png(page)).noneMatch(observation -> observation.weight() == Weight.DOUBTS);
  }

  @Test
  void a_page_of_one_colour_is_blank() throws IOException {
    assertThat(png(Drawn.card(1_200, 800, Color.WHITE, new Color(245, 245, 245))))
        .contains(Remark.BLANK.said())
        .doesNotContain(Remark.NOT_BLANK.said());
    assertThat(png(Drawn.card(1_200, 800, Color.BLACK, Color.BLACK))).contains(Remark.BLANK.said());
  }

  @Test
  void a_dark_one_is_dark_and_a_bright_one_bright() throws IOException {
    BufferedImage dark = Drawn.card(1_200, 800, new Color(70, 70, 70), Color.BLACK);
    BufferedImage bright = Drawn.card(1_200, 800, Color.WHITE, new Color(200, 200, 200));
    assertThat(png(dark)).contains(Remark.DARK.said()).doesNotContain(Remark.BRIGHT.said());
    assertThat(png(bright)).contains(Remark.BRIGHT.said()).doesNotContain(Remark.DARK.said());
  }

  @Test
  void a_picture_out_of_focus_is_blurred() throws IOException {
    assertThat(png(Drawn.blurred(sharp))).contains(Remark.BLURRED.said());
  }

  @Test
  void the_longer_side_has_640_pixels_at_least() throws IOException {
    assertThat(png(Drawn.card(639, 400, Color.WHITE, Color.BLACK)))
        .contains(Remark.TOO_SMALL.said(639, 400));
    assertThat(png(Drawn.card(400, 640, Color.WHITE, Color.BLACK)))
        .contains(Remark.SIZE.said(400, 640));
  }

  @Test
  void a_text_stays_where_its_page_cannot_be_drawn() throws IOException {
    assertThat(seen("application/pdf", Drawn.pdf(PDRectangle.A4, "Amina Demo Khan, a student")))
        .contains(Remark.NAME_FOUND.said())
        .doesNotContain(Remark.NOT_DRAWN.said());
    assertThat(
            seen("application/pdf", Drawn.pdf(new PDRectangle(0, 0), "Amina Demo Khan, student")))
        .contains(Remark.NAME_FOUND.said(), Remark.NOT_DRAWN.said());
  }

  @Test
  void a_pdf_that_draws_without_end_is_given_up() {
    DocumentReading brief =
        new DocumentReading(
            Comparison::person, new Tesseract(List.of(), LONG), Duration.ofMillis(500));
    var endless = Drawn.document(DocumentKind.STUDENT_CARD, "application/pdf", ENDLESS.getBytes());
    assertThat(
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> brief.of(endless))
                .observations())
        .containsExactly(Remark.NOT_READ_IN_TIME.said());
  }

  @Test
  void a_scan_in_a_pdf_is_looked_at_like_a_picture() throws IOException {
    assertThat(seen("application/pdf", Drawn.scan(sharp)))
        .containsExactly(Remark.NOT_BLANK.said(), Remark.NO_TESSERACT.said());
    assertThat(seen("application/pdf", Drawn.scan(Drawn.blurred(sharp))))
        .contains(Remark.BLURRED.said());
    assertThat(seen("application/pdf", Drawn.pdf())).contains(Remark.BLANK.said());
  }
}
