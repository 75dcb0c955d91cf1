package pk.gov.hec.dlsei.system.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import pk.gov.hec.dlsei.run.liberty.BuiltServer;

/** Where tests find what was built, and where they may write. */
public final class TestFolder {

  private TestFolder() {}

  /** The project's root. */
  public static Path project() {
    return Path.of(System.getProperty("dlsei.project"));
  }

  /** What the build has left for a start. */
  public static BuiltServer built() {
    return BuiltServer.below(project());
  }

  /** A new folder of this name below {@code target}; stays, so that its logs can be read. */
  public static Path fresh(String name) {
    try {
      Path target = Path.of("target", "installations").toAbsolutePath();
      return Files.createTempDirectory(Files.createDirectories(target), name + "-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** PostgreSQL's programs, unpacked once for all tests. */
  public static Path programs() {
    return Path.of("target", "programs").toAbsolutePath();
  }

  /** A port that nobody uses at this moment. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
