package pk.gov.hec.dlsei.bench.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;

/**
 * Where a server lives.
 *
 * @param folder its own
 * @param name of the server
 * @param httpPort of its pages
 * @param opsPort of its health, and of the benchmark's module inside
 */
public record Place(Path folder, String name, int httpPort, int opsPort) {

  /** A place with free ports. */
  public static Place below(Path folder, String name) throws IOException {
    return new Place(folder.resolve(name), name, freePort(), freePort());
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** The pages' address. */
  public URI http() {
    return URI.create("http://localhost:" + httpPort);
  }

  /** The inside address. */
  public URI ops() {
    return URI.create("http://localhost:" + opsPort);
  }

  /** The folder of server.xml. */
  Path server() {
    return folder.resolve("usr/servers").resolve(name);
  }
}
