package pk.gov.hec.dlsei.reading;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.document.Verdict.Observation;
import pk.gov.hec.dlsei.api.document.Verdict.Weight;
import pk.gov.hec.dlsei.reading.Tesseract.Outcome;
import pk.gov.hec.dlsei.reading.Tesseract.Recognised;

/** With Tesseract's program, and with others in its place. */
@EnabledOnOs(OS.LINUX)
class TesseractTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofSeconds(3);
  private static final Raster WHITE = new Raster(new byte[100], 10, 10);

  @TempDir Path folder;

  /** The folders with a program that stands in for Tesseract and does this with a picture. */
  private List<Path> instead(String shell) throws IOException {
    Path program = folder.resolve("tesseract");
    Files.writeString(
        program,
        "#!/bin/sh\nif [ \"$1\" = --list-langs ]; then echo eng; exit; fi\n" + shell + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    List<Path> folders = new ArrayList<>(List.of(folder));
    folders.addAll(Tesseract.FOLDERS);
    return folders;
  }

  private Outcome outcome(String shell, Duration limit) throws IOException {
    return new Tesseract(instead(shell), limit).read(WHITE, new TimeLeft(LONG)).outcome();
  }

  private static List<Observation> seen(String mediaType, byte[] content) {
    return new DocumentReading(
            comparison -> {
              List<Observation> seen = new ArrayList<>(comparison.person());
              comparison.registrationNumber().ifPresent(seen::add);
              seen.add(comparison.university());
              seen.addAll(comparison.dates());
              return seen;
            },
            new Tesseract(Tesseract.FOLDERS, LONG),
            LONG)
        .of(Drawn.document(DocumentKind.STUDENT_CARD, mediaType, content))
        .observations();
  }

  @Test
  void a_photo_of_a_card_is_read_and_compared() throws IOException {
    BufferedImage photo =
        Drawn.photo(
            "University of the Demo Valley",
            "Name: Amina Demo Khan",
            "Registration no. 2021-CS-7",
            "CNIC 35201-1234567-1",
            "Valid until 09-08-2023");
    for (List<Observation> seen :
        List.of(
            seen("image/png", Drawn.png(photo)),
            seen("image/jpeg", Drawn.jpeg(photo)),
            seen("application/pdf", Drawn.scan(photo)))) {
      assertThat(seen)
          .contains(
              Remark.NOT_BLANK.said(),
              Remark.RECOGNISED.said(),
              Remark.NAME_FOUND.said(),
              Remark.CNIC_FOUND.said(),
              Remark.REGISTRATION_FOUND.said(),
              Remark.UNIVERSITY_FOUND.said(),
              Remark.EXPIRED.said("2023-08-09"));
    }
  }

  @Test
  void what_is_not_found_in_a_photo_is_a_note() throws IOException {
    byte[] photo = Drawn.png(Drawn.photo("A card of Bilal Example", "of another college"));
    assertThat(seen("image/png", photo))
        .contains(Remark.RECOGNISED.said())
        .anyMatch(
            seen ->
                seen.text().equals(Remark.NAME_NOT_FOUND.said().text())
                    && seen.weight() == Weight.NOTE)
        .noneMatch(seen -> seen.weight() == Weight.DOUBTS);
  }

  @Test
  void a_picture_without_text_is_said_to_have_none() throws IOException {
    byte[] bars = Drawn.png(Drawn.card(1_200, 800, java.awt.Color.WHITE, java.awt.Color.BLACK));
    assertThat(seen("image/png", bars)).contains(Remark.NO_TEXT.said());
  }

  @Test
  void a_page_is_read_in_bands_as_far_as_there_is_time() throws IOException {
    Raster page = new Raster(new byte[3_000], 1, 3_000);
    Tesseract counting = new Tesseract(instead("cat >/dev/null; echo band"), LONG);
    assertThat(counting.read(page, new TimeLeft(LONG)).text().lines())
        .filteredOn("band"::equals)
        .hasSize(3);
    assertThat(counting.read(page, new TimeLeft(Duration.ZERO)))
        .isEqualTo(new Recognised(Outcome.NOT_IN_TIME, ""));
  }

  @Test
  void a_band_that_is_too_slow_leaves_what_was_read_before() throws IOException {
    Raster page = new Raster(new byte[3_000], 1, 3_000);
    String slowAtTheEnd = "head -c 12 | grep -q 1000 && echo upper && exit; while :; do :; done";
    assertThat(new Tesseract(instead(slowAtTheEnd), SHORT).read(page, new TimeLeft(LONG)).outcome())
        .isEqualTo(Outcome.PART);
  }

  @Test
  void one_that_never_ends_is_ended() throws IOException {
    assertThat(outcome("while :; do :; done", SHORT)).isEqualTo(Outcome.NOT_IN_TIME);
    assertThat(outcome("cat >/dev/null; while :; do :; done", SHORT))
        .isEqualTo(Outcome.NOT_IN_TIME);
  }

  @Test
  void one_that_prints_without_end_is_ended() throws IOException {
    assertThat(outcome("while :; do echo text; done", LONG))
        .isIn(Outcome.FAILED, Outcome.NOT_IN_TIME);
  }

  @Test
  void one_that_fails_is_said_to() throws IOException {
    assertThat(outcome("exit 1", LONG)).isEqualTo(Outcome.FAILED);
    assertThat(outcome("kill -ABRT $$", LONG)).isEqualTo(Outcome.FAILED);
  }

  @Test
  void it_has_256_megabytes_and_one_thread_and_writes_no_file() throws IOException {
    assertThat(outcome("x=$(head -c 300000000 /dev/zero | tr '\\0' a); echo ${#x}", LONG))
        .isEqualTo(Outcome.FAILED);
    assertThat(outcome("[ \"$OMP_THREAD_LIMIT\" = 1 ] && [ \"$(ulimit -v)\" = 262144 ]", LONG))
        .isEqualTo(Outcome.ALL);
    assertThat(outcome("echo text > '" + folder.resolve("left") + "'", LONG))
        .isEqualTo(Outcome.FAILED);
    assertThat(folder.resolve("left"))
        .satisfiesAnyOf(
            left -> assertThat(left).doesNotExist(), left -> assertThat(left).isEmptyFile());
  }

  @Test
  void without_english_it_counts_as_not_installed() throws IOException {
    List<Path> folders = instead("echo text");
    Path program = folder.resolve("tesseract");
    Files.writeString(program, Files.readString(program).replace("echo eng", "echo osd"));
    assertThat(new Tesseract(folders, LONG).read(WHITE, new TimeLeft(LONG)))
        .isEqualTo(new Recognised(Outcome.NOT_INSTALLED, ""));
  }

  @Test
  void it_ends_with_a_worker_that_is_killed() throws Exception {
    instead("while :; do :; done");
    Process worker =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                EndlessReading.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<ProcessHandle> children = List.of();
    while (children.size() < 2 && worker.isAlive()) {
      Thread.onSpinWait();
      children = worker.descendants().toList();
    }
    assertThat(children).hasSize(2);
    worker.destroyForcibly();
    for (ProcessHandle child : children) {
      child.onExit().get(20, SECONDS);
    }
  }
}
