package pk.gov.hec.dlsei.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import pk.gov.hec.dlsei.run.home.CannotStart;

/**
 * What a run is told: the project's root with the built server, the run's own folder, the ports.
 *
 * @param root the project's root
 * @param home the run's folder, usually {@code .dlsei} in the root
 * @param ports all six
 */
public record DemoSettings(Path root, Path home, Map<Port, Integer> ports) {

  private static final int PROBE_MILLIS = 300;

  /** Copies the map. */
  public DemoSettings {
    ports = Map.copyOf(ports);
  }

  /**
   * Reads {@code dlsei.home} and the ports' properties; what is not set is as usual.
   *
   * @throws CannotStart when one of them cannot be understood
   */
  public static DemoSettings from(Properties properties) {
    Path root = root(properties);
    String home = properties.getProperty("dlsei.home", "");
    Map<Port, Integer> ports = new EnumMap<>(Port.class);
    for (Port port : Port.values()) {
      ports.put(port, number(port, properties.getProperty(port.property())));
    }
    refuseTwice(ports);
    return new DemoSettings(root, home.isBlank() ? root.resolve(".dlsei") : Path.of(home), ports);
  }

  /** Maven says it; without Maven it is the folder above that holds the server's module. */
  private static Path root(Properties properties) {
    String said = properties.getProperty("maven.multiModuleProjectDirectory");
    if (said != null) {
      return Path.of(said);
    }
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("server-config/liberty"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new CannotStart("Start DLSEI from the project's folder, or a folder in it.");
    }
    return folder;
  }

  private static int number(Port port, String text) {
    if (text == null || text.isBlank()) {
      return port.usual();
    }
    int number = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    if (number < 1 || number > 65535) {
      throw new CannotStart(
          "-D" + port.property() + "=" + text + " is not a port: give a number from 1 to 65535.");
    }
    return number;
  }

  private static void refuseTwice(Map<Port, Integer> ports) {
    Map<Integer, Port> takers = new HashMap<>();
    ports.forEach(
        (port, number) -> {
          Port other = takers.put(number, port);
          if (other != null) {
            throw new CannotStart(
                "Port %d is set for both %s and %s: give one of them another, -D%s=... or -D%s=..."
                    .formatted(
                        number,
                        other.purpose(),
                        port.purpose(),
                        other.property(),
                        port.property()));
          }
        });
  }

  /** The number of a port. */
  public int port(Port port) {
    return ports.get(port);
  }

  /**
   * Looks whether every port is free.
   *
   * @throws CannotStart when one is not; says which, for what, and which setting changes it
   */
  void requireFreePorts() {
    for (Port port : Port.values()) {
      if (isTaken(port(port))) {
        throw new CannotStart(
            "Port %d, which DLSEI needs for %s, is used by another program: stop that one, or choose another port with -D%s=..."
                .formatted(port(port), port.purpose(), port.property()));
      }
    }
  }

  private static boolean isTaken(int port) {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    try (Socket probe = new Socket()) {
      probe.connect(new InetSocketAddress(loopback, port), PROBE_MILLIS);
      return true;
    } catch (IOException nobodyAnswers) {
      try (ServerSocket own = new ServerSocket(port, 1, loopback)) {
        return !own.isBound();
      } catch (IOException taken) {
        return true;
      }
    }
  }
}
