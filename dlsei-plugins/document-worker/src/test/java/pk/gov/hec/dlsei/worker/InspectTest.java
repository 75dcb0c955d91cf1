package pk.gov.hec.dlsei.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the worker says of files; one process reads them all. */
class InspectTest {

  private static RunningWorker worker;

  @BeforeAll
  static void start() throws IOException {
    worker = new RunningWorker();
  }

  @AfterAll
  static void end() throws IOException {
    worker.close();
  }

  @ParameterizedTest
  @CsvSource({"png, image/png 1", "jpg, image/jpeg 1"})
  void a_healthy_picture_is_usable(String format, String answer) throws IOException {
    assertThat(worker.inspect(Pictures.of(format, 800, 600))).isEqualTo(answer);
  }

  @Test
  void a_healthy_pdf_of_up_to_20_pages_is_usable() throws IOException {
    assertThat(worker.inspect(Pdfs.healthy(1))).isEqualTo("application/pdf 1");
    assertThat(worker.inspect(Pdfs.healthy(20))).isEqualTo("application/pdf 20");
  }

  @Test
  void a_pdf_of_21_pages_is_refused() throws IOException {
    assertThat(worker.inspect(Pdfs.healthy(21))).isEqualTo("TOO_MANY_PAGES");
  }

  @Test
  void nothing_and_blanks_are_empty() throws IOException {
    assertThat(worker.inspect(new byte[0])).isEqualTo("EMPTY");
    assertThat(worker.inspect(" \r\n\0\0".getBytes(StandardCharsets.US_ASCII))).isEqualTo("EMPTY");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MZ\u0090\0\u0003\0\0\0 card.pdf",
        "<!DOCTYPE html><html><script>alert(1)</script> %PDF-1.7 startxref",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        "GIF89a\u0001\0\u0001\0",
        "\u00ff\u00d8"
      })
  void another_content_is_refused_whatever_its_name(String content) throws IOException {
    assertThat(worker.inspect(content.getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo("NOT_PDF_JPEG_PNG");
  }

  @Test
  void a_zip_is_refused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("card.pdf"));
      zip.write(Pdfs.healthy(1));
    }
    assertThat(worker.inspect(bytes.toByteArray())).isEqualTo("NOT_PDF_JPEG_PNG");
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 60, 95})
  void a_file_that_was_cut_off_is_unreadable(int percent) throws IOException {
    for (byte[] whole :
        new byte[][] {
          Pictures.of("jpg", 800, 600), Pictures.of("png", 800, 600), Pdfs.healthy(3)
        }) {
      byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
      assertThat(worker.inspect(cut)).isEqualTo("UNREADABLE");
    }
  }

  @Test
  void a_pdf_without_pages_or_sense_is_unreadable() throws IOException {
    assertThat(worker.inspect("%PDF-1.7\nrubbish\nstartxref\n9\n%%EOF".getBytes()))
        .isEqualTo("UNREADABLE");
    assertThat(worker.inspect(Pdfs.with(document -> document.removePage(0))))
        .isEqualTo("UNREADABLE");
  }

  @Test
  void a_pdf_that_asks_for_a_password_is_encrypted() throws IOException {
    assertThat(worker.inspect(Pdfs.locked("secret"))).isEqualTo("ENCRYPTED");
  }

  @Test
  void a_pdf_that_only_forbids_changes_is_usable() throws IOException {
    assertThat(worker.inspect(Pdfs.locked(""))).isEqualTo("application/pdf 1");
  }

  @Test
  void a_picture_of_60000_by_60000_is_refused_by_its_header() throws IOException {
    assertThat(worker.inspect(Pictures.pngHeader(60_000, 60_000))).isEqualTo("TOO_MANY_PIXELS");
    byte[] jpeg = Pictures.claiming(Pictures.of("jpg", 80, 60), 60_000, 60_000);
    assertThat(worker.inspect(jpeg)).isEqualTo("TOO_MANY_PIXELS");
    assertThat(worker.inspect(Pdfs.withImageOf(60_000))).isEqualTo("TOO_MANY_PIXELS");
    assertThat(worker.inspect(Pdfs.withJpeg(jpeg))).isEqualTo("TOO_MANY_PIXELS");
  }

  @Test
  void fifty_megapixels_are_the_limit() throws IOException {
    assertThat(worker.inspect(Pictures.of("png", 10_000, 5_000))).isEqualTo("image/png 1");
    assertThat(worker.inspect(Pictures.of("png", 10_000, 5_001))).isEqualTo("TOO_MANY_PIXELS");
  }

  @Test
  void a_pdf_that_unpacks_to_far_more_is_refused() throws IOException {
    assertThat(worker.inspect(Pdfs.withContentBomb(1L << 29))).isEqualTo("TOO_LARGE_INSIDE");
    assertThat(worker.inspect(Pdfs.withImageBomb(1L << 29))).isEqualTo("TOO_LARGE_INSIDE");
  }

  @Test
  void a_stream_of_128_megabytes_is_the_limit() throws IOException {
    assertThat(worker.inspect(Pdfs.withContentBomb(PdfContents.MOST_UNPACKED)))
        .isEqualTo("application/pdf 1");
    assertThat(worker.inspect(Pdfs.withContentBomb(PdfContents.MOST_UNPACKED + 1)))
        .isEqualTo("TOO_LARGE_INSIDE");
  }

  @Test
  void a_page_tree_without_end_is_unreadable() throws IOException {
    assertThat(worker.inspect(Pdfs.withEndlessTree())).isEqualTo("UNREADABLE");
  }

  @Test
  void a_pdf_nested_a_million_times_is_unreadable() throws IOException {
    assertThat(worker.inspect(Pdfs.nested(100))).isEqualTo("application/pdf 1");
    assertThat(worker.inspect(Pdfs.nested(1_000_000))).isEqualTo("UNREADABLE");
  }
}
