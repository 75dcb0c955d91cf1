package pk.gov.hec.dlsei.run.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.run.home.Processes;

/**
 * PostgreSQL's own note of the server that runs in a data folder: first line its process id, third
 * line the second of its start. It outlives a killed server, and ids are given out again: only a
 * process that started at that second is the server.
 */
final class PostmasterFile {

  private static final Duration SLACK = Duration.ofSeconds(3);

  private final Path file;

  PostmasterFile(Path data) {
    this.file = data.resolve("postmaster.pid");
  }

  /** The server that runs in this folder. */
  Optional<ProcessHandle> server() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.size() < 3 || !lines.get(0).matches("\\d{1,10}")) {
      return Optional.empty();
    }
    Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).trim()));
    return ProcessHandle.of(Long.parseLong(lines.get(0)))
        .filter(Processes::isRunning)
        .filter(process -> startedAt(process, started));
  }

  /** Deletes the note, which PostgreSQL would otherwise take for a running server's. */
  void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  private static boolean startedAt(ProcessHandle process, Instant instant) {
    return process
        .info()
        .startInstant()
        .map(start -> Duration.between(start, instant).abs().compareTo(SLACK) <= 0)
        .orElse(false);
  }
}
