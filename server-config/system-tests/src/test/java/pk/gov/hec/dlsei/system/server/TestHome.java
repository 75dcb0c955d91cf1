package pk.gov.hec.dlsei.system.server;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.run.home.CannotStart;
import pk.gov.hec.dlsei.run.home.DlseiHome;

/**
 * The folder of one run of the tests. Those of earlier runs are cleared away, with the processes
 * that a killed one has left, by one process of tests at a time; a run that is still going on holds
 * its folder's lock and keeps it.
 */
final class TestHome {

  private TestHome() {}

  static Path fresh(Path folder) {
    try {
      Files.createDirectories(folder);
      clearAll(folder);
      return Files.createTempDirectory(folder, "run");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void clearAll(Path folder) throws IOException {
    try (FileChannel turn = FileChannel.open(folder.resolve("turn"), CREATE, WRITE)) {
      turn.lock(); // until it is closed
      for (Path earlier : list(folder)) {
        clear(earlier);
      }
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static void clear(Path earlier) throws IOException {
    if (!Files.exists(earlier.resolve("lock"))) {
      return;
    }
    try (DlseiHome home = DlseiHome.take(earlier)) {
      home.ledger().endLeftovers();
    } catch (CannotStart atWork) {
      return;
    }
    try (Stream<Path> files = Files.walk(earlier)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
