package pk.gov.hec.dlsei.run.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which processes a run has started, so that the next run can end those that a killed one left
 * behind. A process is known by its id and by the instant of its start: the system gives ids out
 * again, and somebody else's process is never touched.
 */
public final class ProcessLedger {

  /** Linux tells a process' start from the time of boot, which moves a little with the clock. */
  private static final Duration CLOCK_DRIFT = Duration.ofSeconds(2);

  private static final Duration GRACE = Duration.ofSeconds(15);

  private final Path file;
  private final Duration grace;
  private final List<Entry> entries;

  /** Opens the ledger in this file, with what an earlier run wrote in it. */
  public ProcessLedger(Path file) {
    this(file, GRACE);
  }

  ProcessLedger(Path file, Duration grace) {
    this.file = file;
    this.grace = grace;
    this.entries = new ArrayList<>(read(file));
  }

  /** Writes a process down. Call it at once after the start. */
  public synchronized void record(String name, ProcessHandle process) {
    process
        .info()
        .startInstant()
        .ifPresent(
            start -> {
              entries.add(new Entry(process.pid(), start.toEpochMilli(), name));
              write();
            });
  }

  /** Strikes a process out, once it has ended. */
  public synchronized void forget(long pid) {
    if (entries.removeIf(entry -> entry.pid == pid)) {
      write();
    }
  }

  /**
   * Ends what an earlier run left behind, the last started first: asks, waits, then forces.
   *
   * @return the names of the processes that were ended
   */
  public synchronized List<String> endLeftovers() {
    List<String> ended = new ArrayList<>();
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry entry = entries.get(i);
      Optional<ProcessHandle> process = entry.process();
      if (process.isPresent()) {
        end(process.get());
        ended.add(entry.name);
      }
    }
    entries.clear();
    write();
    return ended;
  }

  private void end(ProcessHandle process) {
    List<ProcessHandle> tree = new ArrayList<>(process.descendants().toList());
    tree.add(process);
    process.destroy();
    Processes.awaitEnd(List.of(process), grace);
    tree.forEach(ProcessHandle::destroyForcibly);
    Processes.awaitEnd(tree, grace);
  }

  private static List<Entry> read(Path file) {
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream().map(Entry::parse).flatMap(Optional::stream).toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write() {
    StringBuilder text = new StringBuilder();
    entries.forEach(entry -> text.append(entry.line()).append('\n'));
    try {
      PrivateFiles.write(file, text.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Entry(long pid, long startMillis, String name) {

    static Optional<Entry> parse(String line) {
      String[] parts = line.split(" ", 3);
      return parts.length == 3 && parts[0].matches("\\d{1,10}") && parts[1].matches("\\d{1,15}")
          ? Optional.of(new Entry(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2]))
          : Optional.empty();
    }

    String line() {
      return pid + " " + startMillis + " " + name;
    }

    Optional<ProcessHandle> process() {
      return ProcessHandle.of(pid).filter(Processes::isRunning).filter(this::startedThen);
    }

    private boolean startedThen(ProcessHandle process) {
      return process
          .info()
          .startInstant()
          .map(start -> Duration.between(Instant.ofEpochMilli(startMillis), start).abs())
          .filter(difference -> difference.compareTo(CLOCK_DRIFT) <= 0)
          .isPresent();
    }
  }
}
