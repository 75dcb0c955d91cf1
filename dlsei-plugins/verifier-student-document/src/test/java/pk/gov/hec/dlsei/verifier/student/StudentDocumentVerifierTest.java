package pk.gov.hec.dlsei.verifier.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.document.DocumentVerifier;
import pk.gov.hec.dlsei.api.document.SubmittedDocument;
import pk.gov.hec.dlsei.api.document.Verdict.Observation;
import pk.gov.hec.dlsei.api.document.Verdict.Weight;
import pk.gov.hec.dlsei.api.plugin.PluginProvider;
import pk.gov.hec.dlsei.tck.DocumentVerifierContract;

class StudentDocumentVerifierTest implements DocumentVerifierContract {

  private static final String[] CARD = {
    "UNIVERSITY OF THE DEMO VALLEY",
    "Admission card, spring semester",
    "Name: AMINA DEMO KHAN",
    "Registration no. 2021/CS/7",
    "CNIC 35201-1234567-1",
    "Issued 14-02-2023"
  };

  private final DocumentVerifier verifier = new StudentDocumentVerifier();

  @Override
  public PluginProvider<?> provider() {
    return new StudentDocumentProvider();
  }

  @Override
  public DocumentVerifier verifier() {
    return verifier;
  }

  @Override
  public SubmittedDocument healthy() {
    try {
      return Drawn.document(DocumentKind.ADMISSION_CARD, "application/pdf", Drawn.pdf(CARD));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Observation> seen(String mediaType, byte[] content) {
    return verifier
        .verify(Drawn.document(DocumentKind.STUDENT_CARD, mediaType, content))
        .observations();
  }

  @Nested
  class TextOfPdf {

    private List<Observation> seen(String... lines) throws IOException {
      return StudentDocumentVerifierTest.this.seen("application/pdf", Drawn.pdf(lines));
    }

    @Test
    void a_card_that_fits_the_form_is_supported_throughout() {
      assertThat(verifier.verify(healthy()).observations())
          .containsExactly(
              Remark.TEXT.said(),
              Remark.NAME_FOUND.said(),
              Remark.CNIC_FOUND.said(),
              Remark.REGISTRATION_FOUND.said(),
              Remark.UNIVERSITY_FOUND.said(),
              Remark.NEWEST_DATE.said("2023-02-14"));
    }

    @Test
    void a_card_of_somebody_else_is_doubted() throws IOException {
      assertThat(seen("Elsewhere College", "Bilal Example", "2019-EE-70 and 12021-CS-7"))
          .containsExactly(
              Remark.TEXT.said(),
              Remark.NAME_NOT_FOUND.said(),
              Remark.CNIC_NOT_FOUND.said(),
              Remark.REGISTRATION_NOT_FOUND.said(),
              Remark.UNIVERSITY_NOT_FOUND.said(),
              Remark.NO_DATE.said());
    }

    @Test
    void a_part_of_the_name_is_counted() throws IOException {
      assertThat(seen("Amina Khan, a student of computer science"))
          .contains(Remark.NAME_IN_PART.said(2, 3));
    }

    @Test
    void a_university_is_found_by_the_words_that_are_its_own() throws IOException {
      assertThat(seen("Demo Valley University, campus I")).contains(Remark.UNIVERSITY_FOUND.said());
      assertThat(seen("The University of the Valley, campus I"))
          .contains(Remark.UNIVERSITY_NOT_FOUND.said());
    }

    @Test
    void the_previous_education_may_be_of_another_institution() throws IOException {
      byte[] certificate = Drawn.pdf("Board of Examples", "Amina Demo Khan has passed in 2020");
      assertThat(
              verifier
                  .verify(
                      Drawn.document(
                          DocumentKind.PREVIOUS_EDUCATION, "application/pdf", certificate))
                  .observations())
          .contains(Remark.NAME_FOUND.said(), Remark.ANOTHER_INSTITUTION.said())
          .noneMatch(observation -> observation.weight() == Weight.DOUBTS);
    }

    @Test
    void the_end_of_validity_is_told_beside_the_newest_date() throws IOException {
      assertThat(seen("A card of a student", "Printed 03/01/2024", "Valid upto: 31 August 2023"))
          .contains(Remark.VALID_UNTIL.said("2023-08-31"), Remark.NEWEST_DATE.said("2024-01-03"));
    }
  }

  @Nested
  class Tolerance {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "3520112345671",
          "35201-1234567-1",
          "35201 1234567 1",
          "35201\u20131234567\u20131",
          "۳۵۲۰۱-۱۲۳۴۵۶۷-۱",
          "٣٥٢٠١١٢٣٤٥٦٧١"
        })
    void a_cnic_is_found_however_it_is_written(String written) {
      assertThat(new Text("No. " + written + ", card").holds("3520112345671")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"135201-1234567-1", "35201-1234567-12", "35201-1234567-2"})
    void a_longer_or_other_number_is_another(String written) {
      assertThat(new Text(written).holds("3520112345671")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "issued 14-02-2023 | 2023-02-14",
          "۱۴/۰۲/۲۰۲۳ | 2023-02-14",
          "2023-02-14 | 2023-02-14",
          "14th February, 2023 | 2023-02-14",
          "14-FEB-2023 | 2023-02-14",
          "Feb. 14, 2023 | 2023-02-14",
          "01.01.2020 to 05.06.2021 | 2021-06-05"
        })
    void a_date_is_read_however_it_is_written(String written, String date) {
      assertThat(new Dates(Text.normal(written)).newest()).hasToString("Optional[" + date + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2023", "14-13-2023", "2021-CS-7", "0300-1234567", "99/99/1999"})
    void what_is_no_date_is_none(String written) {
      assertThat(new Dates(Text.normal(written)).newest()).isEmpty();
    }
  }

  @Nested
  class Look {

    private final BufferedImage sharp = Drawn.card(1_200, 800, Color.WHITE, Color.BLACK);

    private List<Observation> png(BufferedImage image) throws IOException {
      return seen("image/png", Drawn.png(image));
    }

    @Test
    void a_sharp_picture_is_not_doubted_and_the_reviewer_is_asked_to_read_it() throws IOException {
      assertThat(png(sharp))
          .containsExactly(
              Remark.NOT_BLANK.said(), Remark.SIZE.said(1_200, 800), Remark.NO_TEXT.said());
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
      assertThat(png(Drawn.card(1_200, 800, Color.BLACK, Color.BLACK)))
          .contains(Remark.BLANK.said());
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
    void a_scan_in_a_pdf_is_looked_at_like_a_picture() throws IOException {
      assertThat(seen("application/pdf", Drawn.scan(sharp)))
          .containsExactly(Remark.NOT_BLANK.said(), Remark.NO_TEXT.said());
      assertThat(seen("application/pdf", Drawn.scan(Drawn.blurred(sharp))))
          .contains(Remark.BLURRED.said());
      assertThat(seen("application/pdf", Drawn.pdf())).contains(Remark.BLANK.said());
    }
  }
}
