package pk.gov.hec.dlsei.domain.document.worker;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.document.Verdict;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/** The server's side, with real processes. */
class DocumentWorkersTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(700);

  @TempDir Path folder;

  private WorkerPool pool = Workers.pool(2, LONG, LONG);
  private DocumentWorkers workers = new DocumentWorkers(pool);

  @AfterEach
  void end() {
    workers.close();
  }

  private void limit(int size, Duration forAnswer, Duration forPlace) {
    workers.close();
    pool = Workers.pool(size, forAnswer, forPlace);
    workers = new DocumentWorkers(pool);
  }

  @Test
  void a_picture_is_usable_and_drawn() throws IOException {
    assertThat(workers.inspect(picture()).value()).contains(new UsableDocument("image/png", 1));
    byte[] png = workers.preview(picture(), 1, 40).value().orElseThrow();
    assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(40);
  }

  @Test
  void a_fault_of_the_file_is_a_value_and_the_process_goes_on() throws IOException {
    assertThat(workers.inspect("MZ".getBytes()).fault()).contains(DocumentFault.NOT_PDF_JPEG_PNG);
    assertThat(workers.preview(picture(), 2, 40).fault()).contains(DocumentFault.NO_SUCH_PAGE);
    assertThat(pool.processes()).hasSizeLessThanOrEqualTo(2).allMatch(ProcessHandle::isAlive);
  }

  @Test
  void each_fault_of_the_worker_is_known_here() throws ClassNotFoundException {
    Object[] faults = Class.forName("pk.gov.hec.dlsei.worker.Fault").getEnumConstants();
    assertThat(Arrays.stream(DocumentFault.values()).map(Enum::name))
        .containsAll(Arrays.stream(faults).map(Object::toString).toList());
  }

  @Test
  void a_verifier_gets_the_form_and_its_verdict_comes_back() throws IOException {
    assertThat(verdict("Amina Demo"))
        .contains(
            "STUDENT_CARD|image/png|secret content|Amina Demo|3520112345671|2021-CS-7"
                + "|Demo University|2023-08-10");
  }

  @Test
  void the_environment_of_the_server_is_not_inherited() throws IOException {
    assertThat(System.getenv()).isNotEmpty();
    assertThat(verdict("environment")).contains("{LC_ALL=C.UTF-8}");
  }

  @Test
  void a_verifier_sees_the_spi_and_the_jdk_alone() throws IOException {
    assertThat(verdict("see"))
        .contains(
            "[pk.gov.hec.dlsei.api.value.Cnic, not pk.gov.hec.dlsei.worker.WorkerMain,"
                + " not pk.gov.hec.dlsei.domain.settings.Setting, not org.apache.pdfbox.Loader,"
                + " javax.imageio.ImageIO]");
  }

  @Test
  void what_a_verifier_prints_does_not_break_its_answer() throws IOException {
    assertThat(verdict("print")).contains("printed");
  }

  @Test
  void a_verifier_that_throws_is_broken_and_the_next_document_is_read() throws IOException {
    Path plugin = Workers.fixture(folder);
    assertThat(workers.verify(Workers.document("throw"), plugin).fault())
        .contains(DocumentFault.VERIFIER_BROKEN);
    assertThat(verdict("see")).isNotEmpty();
  }

  @Test
  void a_plug_in_that_is_not_there_or_reads_another_kind_is_broken() throws IOException {
    assertThat(workers.verify(Workers.document("see"), folder.resolve("no.jar")).fault())
        .contains(DocumentFault.VERIFIER_BROKEN);
    var transcript = Workers.document("see", DocumentKind.TRANSCRIPT);
    assertThat(workers.verify(transcript, Workers.fixture(folder)).fault())
        .contains(DocumentFault.VERIFIER_BROKEN);
  }

  @Test
  void a_worker_that_hangs_is_ended_and_the_next_document_is_read() throws Exception {
    limit(1, Duration.ofSeconds(4), LONG);
    verdict("see");
    ProcessHandle first = pool.processes().get(0);
    assertThat(workers.verify(Workers.document("hang"), Workers.fixture(folder)).fault())
        .contains(DocumentFault.TIMED_OUT);
    first.onExit().get(10, SECONDS);
    assertThat(verdict("see")).isNotEmpty();
    assertThat(pool.processes()).hasSize(1).doesNotContain(first);
  }

  @Test
  void a_worker_that_dies_is_a_fault_and_the_next_document_is_read() throws IOException {
    assertThat(workers.verify(Workers.document("die"), Workers.fixture(folder)).fault())
        .contains(DocumentFault.DIED);
    assertThat(verdict("see")).isNotEmpty();
  }

  @Test
  void a_worker_that_died_between_two_documents_is_replaced() throws Exception {
    limit(1, LONG, LONG);
    verdict("see");
    ProcessHandle first = pool.processes().get(0);
    first.destroyForcibly();
    first.onExit().get(10, SECONDS);
    assertThat(verdict("see")).isNotEmpty();
  }

  @Test
  void a_worker_without_memory_says_so_and_is_replaced() throws Exception {
    limit(1, LONG, LONG);
    verdict("see");
    ProcessHandle first = pool.processes().get(0);
    var memory = Workers.document("take all memory");
    assertThat(workers.verify(memory, Workers.fixture(folder)).fault())
        .contains(DocumentFault.TOO_LARGE_INSIDE);
    first.onExit().get(10, SECONDS);
    assertThat(verdict("see")).isNotEmpty();
  }

  @Test
  void eight_threads_share_two_workers() throws IOException {
    byte[] picture = picture();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<CompletableFuture<WorkerResult<UsableDocument>>> calls =
          IntStream.range(0, 80)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> workers.inspect(picture), threads))
              .toList();
      assertThat(calls)
          .allSatisfy(
              call -> assertThat(call.join().value()).contains(new UsableDocument("image/png", 1)));
      assertThat(pool.processes()).hasSize(2);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_caller_for_whom_no_worker_comes_free_hears_that_all_are_busy() throws Exception {
    limit(1, Duration.ofSeconds(6), SHORT);
    Path plugin = Workers.fixture(folder);
    verdict("see");
    var hanging =
        CompletableFuture.supplyAsync(() -> workers.verify(Workers.document("hang"), plugin));
    while (pool.hasFree()) {
      Thread.onSpinWait();
    }
    assertThatExceptionOfType(DlseiException.class)
        .isThrownBy(() -> workers.inspect(picture()))
        .matches(e -> e.code() == ErrorCode.BUSY);
    assertThat(hanging.join().fault()).contains(DocumentFault.TIMED_OUT);
  }

  @Test
  void no_process_is_left_after_the_end_and_none_starts() throws Exception {
    verdict("see");
    List<ProcessHandle> processes = pool.processes();
    assertThat(processes).isNotEmpty();
    workers.close();
    for (ProcessHandle process : processes) {
      process.onExit().get(10, SECONDS);
    }
    assertThatExceptionOfType(DlseiException.class).isThrownBy(() -> workers.inspect(picture()));
    assertThat(ProcessHandle.current().children().filter(processes::contains)).isEmpty();
  }

  @Test
  void a_worker_in_the_midst_of_a_file_ends_with_a_server_that_is_killed() throws Exception {
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                HangingHost.class.getName(),
                Workers.fixture(folder).toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var lines = server.inputReader()) {
      ProcessHandle worker = ProcessHandle.of(Long.parseLong(lines.readLine())).orElseThrow();
      assertThat(worker.isAlive()).isTrue();
      server.destroyForcibly();
      worker.onExit().get(10, SECONDS);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_worker_gives_way_to_the_server() throws IOException {
    verdict("see");
    Path tasks = Path.of("/proc", Long.toString(pool.processes().get(0).pid()), "task");
    try (var threads = Files.list(tasks)) {
      assertThat(threads.map(DocumentWorkersTest::niceness)).contains(4);
    }
  }

  private static int niceness(Path thread) {
    try {
      String stat = Files.readString(thread.resolve("stat"));
      return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[16]);
    } catch (IOException e) {
      return 0; // it ended meanwhile
    }
  }

  @Test
  void a_worker_s_folder_that_is_empty_is_said() {
    try (WorkerPool empty = new WorkerPool(folder + "/*", 1, new WorkerPool.Limits(LONG, LONG))) {
      assertThatExceptionOfType(DlseiException.class)
          .isThrownBy(() -> new DocumentWorkers(empty).inspect(picture()))
          .matches(e -> e.code() == ErrorCode.FILE_UNREADABLE)
          .withMessageContaining(folder.toString());
    }
  }

  private String verdict(String whatToDo) throws IOException {
    Verdict verdict =
        workers.verify(Workers.document(whatToDo), Workers.fixture(folder)).value().orElseThrow();
    assertThat(verdict.observations()).hasSize(1);
    assertThat(verdict.observations().get(0).text().urdu()).isEqualTo("اردو");
    return verdict.observations().get(0).text().english();
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }
}
