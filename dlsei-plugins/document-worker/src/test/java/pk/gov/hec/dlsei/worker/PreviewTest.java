package pk.gov.hec.dlsei.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pictures that a reviewer sees. */
class PreviewTest {

  private static RunningWorker worker;

  @BeforeAll
  static void start() throws IOException {
    worker = new RunningWorker();
  }

  @AfterAll
  static void end() throws IOException {
    worker.close();
  }

  @Test
  void a_page_of_a_pdf_is_drawn_in_the_width_that_is_asked_for() throws IOException {
    BufferedImage page = drawn(Pdfs.healthy(2), 1, 700);
    assertThat(page.getWidth()).isBetween(699, 700);
    assertThat(page.getHeight()).isBetween(989, 991);
    assertThat(page.getRGB(10, 980) & 0xFFFFFF).as("the square at the foot").isZero();
    assertThat(page.getRGB(690, 10) & 0xFFFFFF).as("paper").isEqualTo(0xFFFFFF);
    assertThat(blackIn(page, 80, 100, 300, 140)).as("the sentence").isPositive();
  }

  @Test
  void a_width_above_1400_is_1400() throws IOException {
    assertThat(drawn(Pdfs.healthy(1), 1, 9_000).getWidth()).isBetween(1_399, 1_400);
    assertThat(drawn(Pictures.of("png", 6_000, 4_000), 1, 9_000).getWidth()).isEqualTo(1_400);
  }

  @Test
  void a_small_picture_is_not_enlarged() throws IOException {
    assertThat(drawn(Pictures.of("png", 300, 200), 1, 700).getWidth()).isEqualTo(300);
  }

  @Test
  void a_page_as_narrow_as_a_thread_is_not_drawn_for_ever() throws IOException {
    byte[] thread =
        Pdfs.with(document -> document.getPage(0).setCropBox(new PDRectangle(1, 14_000)));
    assertThat(drawn(thread, 1, 1_400).getHeight()).isLessThanOrEqualTo(DocumentFile.MOST_HEIGHT);
    assertThat(drawn(Pictures.of("png", 20, 60_000), 1, 1_400).getHeight())
        .isLessThanOrEqualTo(DocumentFile.MOST_HEIGHT);
  }

  @Test
  void a_picture_of_49_megapixels_is_drawn_within_the_worker_s_memory() throws IOException {
    for (String format : List.of("png", "jpg")) {
      BufferedImage image = drawn(Pictures.of(format, 7_000, 7_000), 1, 1_400);
      assertThat(image.getWidth()).isEqualTo(1_400);
      assertThat(image.getRGB(100, 100) & 0xFFFFFF).isEqualTo(0xFFFFFF);
      assertThat(image.getRGB(1_300, 100) & 0xFFFFFF).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 100, 60, left, top",
    "2, 100, 60, right, top",
    "3, 100, 60, right, bottom",
    "4, 100, 60, left, bottom",
    "5, 60, 100, left, top",
    "6, 60, 100, right, top",
    "7, 60, 100, right, bottom",
    "8, 60, 100, left, bottom",
    "9, 100, 60, left, top"
  })
  void a_photo_stands_as_the_camera_saw_it(
      int orientation, int width, int height, String side, String end) throws IOException {
    byte[] photo = Pictures.withExif(Pictures.of("jpg", 100, 60), orientation);
    BufferedImage image = drawn(photo, 1, 1_400);
    assertThat(image.getWidth()).isEqualTo(width);
    assertThat(image.getHeight()).isEqualTo(height);
    for (String x : List.of("left", "right")) {
      for (String y : List.of("top", "bottom")) {
        int colour =
            image.getRGB(x.equals("left") ? 5 : width - 5, y.equals("top") ? 5 : height - 5);
        assertThat((colour & 0xFF) > 128)
            .as("white at %s %s", x, y)
            .isEqualTo(x.equals(side) && y.equals(end));
      }
    }
  }

  @Test
  void a_turned_photo_is_no_wider_than_asked_for() throws IOException {
    byte[] photo = Pictures.withExif(Pictures.of("jpg", 3_000, 2_000), 6);
    assertThat(drawn(photo, 1, 500).getWidth()).isEqualTo(500);
    assertThat(drawn(photo, 1, 500).getHeight()).isEqualTo(750);
  }

  @Test
  void no_metadata_survives() throws IOException {
    byte[] photo = Pictures.withExif(Pictures.of("jpg", 100, 60), 1);
    assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("GPS 33.6844");
    byte[] png = worker.preview(photo, 1, 700);
    assertThat(new String(png, StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
    assertThat(chunks(png)).containsOnly("IHDR", "IDAT", "IEND");
  }

  @Test
  void a_page_that_is_not_there_is_a_fault() throws IOException {
    byte[] pdf = Pdfs.with(document -> document.addPage(new PDPage()));
    assertThat(drawn(pdf, 2, 100)).isNotNull();
    for (int page : new int[] {-1, 0, 3}) {
      assertThatThrownBy(() -> worker.preview(pdf, page, 100)).hasMessage("NO_SUCH_PAGE");
    }
    assertThatThrownBy(() -> worker.preview(Pictures.of("png", 9, 9), 2, 100))
        .hasMessage("NO_SUCH_PAGE");
  }

  @Test
  void a_bomb_is_a_fault_and_the_next_file_is_drawn() throws IOException {
    byte[] bomb = Pdfs.withContentBomb(1L << 29);
    assertThatThrownBy(() -> worker.preview(bomb, 1, 700)).hasMessage("TOO_LARGE_INSIDE");
    assertThat(drawn(Pdfs.healthy(1), 1, 100)).isNotNull();
  }

  @Test
  void the_process_ends_with_its_stdin() throws Exception {
    RunningWorker other = new RunningWorker();
    other.close();
    assertThat(other.process().waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(other.process().exitValue()).isZero();
  }

  private static BufferedImage drawn(byte[] content, int page, int width) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(worker.preview(content, page, width)));
  }

  private static long blackIn(BufferedImage image, int left, int top, int right, int bottom) {
    long black = 0;
    for (int x = left; x < right; x++) {
      for (int y = top; y < bottom; y++) {
        black += (image.getRGB(x, y) & 0xFF) < 80 ? 1 : 0;
      }
    }
    return black;
  }

  private static List<String> chunks(byte[] png) throws IOException {
    List<String> names = new ArrayList<>();
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(png));
    in.skipBytes(8);
    while (in.available() > 0) {
      int length = in.readInt();
      names.add(new String(in.readNBytes(4), StandardCharsets.US_ASCII));
      in.skipBytes(length + 4);
    }
    return names;
  }
}
