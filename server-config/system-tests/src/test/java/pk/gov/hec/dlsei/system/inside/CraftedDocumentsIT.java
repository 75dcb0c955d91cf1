package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.document.DocumentVerifier;
import pk.gov.hec.dlsei.api.document.SubmittedDocument;
import pk.gov.hec.dlsei.api.document.SubmittedDocument.Holder;
import pk.gov.hec.dlsei.api.document.Verdict;
import pk.gov.hec.dlsei.api.document.Verdict.Weight;
import pk.gov.hec.dlsei.domain.document.worker.DocumentFault;
import pk.gov.hec.dlsei.domain.document.worker.DocumentWorkers;
import pk.gov.hec.dlsei.domain.document.worker.WorkerResult;
import pk.gov.hec.dlsei.domain.plugin.Plugin;
import pk.gov.hec.dlsei.domain.plugin.PluginRegistry;
import pk.gov.hec.dlsei.domain.settings.Setting;
import pk.gov.hec.dlsei.domain.settings.Settings;
import pk.gov.hec.dlsei.system.installation.Wait;

/** Files made to break a verifier, through each verifier of the package, in its real workers. */
@InsideTest
class CraftedDocumentsIT {

  private static final Logger LOG = Logger.getLogger(CraftedDocumentsIT.class.getName());

  /** Five seconds for the answer, ten for a process to start, and what the machine needs. */
  private static final Duration LIMIT = Duration.ofSeconds(16);

  /** 256 MB of heap, 128 MB of classes and 16 MB of buffers; code and stacks come on top. */
  private static final long MOST_MEMORY = 600L << 20;

  /** What a worker may say of a file; BROKEN would be the verifier's own fault. */
  private static final EnumSet<DocumentFault> FAULTS =
      EnumSet.of(DocumentFault.TIMED_OUT, DocumentFault.TOO_LARGE_INSIDE, DocumentFault.DIED);

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  @Inject DocumentWorkers workers;
  @Inject PluginRegistry plugins;
  @Inject Settings settings;

  private final Queue<String> told = new ConcurrentLinkedQueue<>();
  private final Queue<Long> memory = new ConcurrentLinkedQueue<>();

  private record Verifier(Path file, DocumentKind kind) {}

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  private List<Verifier> verifiers() {
    Path folder = Path.of(settings.text(Setting.PLUGINS_DIRECTORY));
    List<Verifier> found = new ArrayList<>();
    for (Plugin plugin : plugins.all()) {
      plugin
          .instance()
          .filter(DocumentVerifier.class::isInstance)
          .map(DocumentVerifier.class::cast)
          .map(verifier -> verifier.kinds().iterator().next())
          .ifPresent(kind -> found.add(new Verifier(folder.resolve(plugin.file()), kind)));
    }
    return found;
  }

  @Test
  void each_file_gets_an_answer_or_a_fault_in_time_and_the_next_one_is_read() throws Exception {
    List<Crafted> files = CraftedDocuments.all();
    List<Verifier> verifiers = verifiers();
    assertThat(files).hasSize(CraftedDocuments.COUNT);
    assertThat(verifiers).hasSize(4);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<?>> calls = new ArrayList<>();
      for (Crafted file : files) {
        for (Verifier verifier : verifiers) {
          calls.add(threads.submit(() -> verify(verifier, file)));
        }
      }
      for (Future<?> call : calls) {
        call.get();
      }
    } finally {
      threads.shutdownNow();
    }
    told.forEach(LOG::info);
    LOG.info(
        "A worker had at most " + (memory.stream().max(Long::compare).orElseThrow() >> 20) + " MB");
    for (Verifier verifier : verifiers) {
      readsAnOrdinaryOne(verifier);
    }
    assertThat(memory).allMatch(most -> most < MOST_MEMORY);
    Wait.until(CraftedDocumentsIT::others, List::isEmpty);
    assertThat(children().count()).isLessThanOrEqualTo(2);
  }

  private void verify(Verifier verifier, Crafted file) {
    long begun = System.nanoTime();
    WorkerResult<Verdict> result =
        workers.verify(submitted(verifier.kind(), file), verifier.file());
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);
    children().map(CraftedDocumentsIT::mostMemory).flatMap(Optional::stream).forEach(memory::add);

    assertThat(taken).as(file.toString()).isLessThan(LIMIT);
    result
        .value()
        .ifPresent(verdict -> assertThat(verdict.observations()).as(file.toString()).isNotEmpty());
    result.fault().ifPresent(fault -> assertThat(fault).as(file.toString()).isIn(FAULTS));
    if (result.fault().isPresent() || taken.toMillis() > 2_000) {
      told.add(
          "%s, %s: %s after %d ms"
              .formatted(file, verifier.kind(), result.fault(), taken.toMillis()));
    }
    if (result.fault().isPresent()) {
      readsAnOrdinaryOne(verifier);
    }
  }

  /** Again where a new worker was too slow, as the host does: the machine may be busy. */
  private void readsAnOrdinaryOne(Verifier verifier) {
    Crafted ordinary = Crafted.pdf("an ordinary one", new RawPdf().bytes());
    SubmittedDocument document = submitted(verifier.kind(), ordinary);
    Optional<Verdict> verdict =
        Wait.until(
            PATIENCE, () -> workers.verify(document, verifier.file()).value(), Optional::isPresent);
    assertThat(verdict.orElseThrow().observations())
        .anyMatch(
            seen ->
                seen.weight() == Weight.SUPPORTS
                    && seen.text().english().contains("name is in the text"));
  }

  private static SubmittedDocument submitted(DocumentKind kind, Crafted file) {
    Holder holder =
        new Holder(
            "Amina Demo Khan",
            Invented.cnic(),
            Optional.of("2021-CS-7"),
            "University of the Demo Valley");
    return new SubmittedDocument(
        kind, file.mediaType(), file.content(), holder, LocalDate.of(2023, 8, 10));
  }

  /** The workers, each with the limits that it was given. */
  private static Stream<ProcessHandle> children() {
    return ProcessHandle.current()
        .children()
        .filter(child -> arguments(child).contains("-Xmx256m"));
  }

  private static String arguments(ProcessHandle process) {
    return process.info().arguments().map(given -> String.join(" ", given)).orElse("");
  }

  /** What runs below this server and is no worker. */
  private static List<String> others() {
    return ProcessHandle.current()
        .descendants()
        .filter(process -> !arguments(process).contains("-Xmx256m"))
        .map(process -> process.info().command().orElse("ending"))
        .toList();
  }

  /** In bytes; empty where it has ended meanwhile. */
  private static Optional<Long> mostMemory(ProcessHandle process) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
