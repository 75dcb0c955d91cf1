package pk.gov.hec.dlsei.system.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import pk.gov.hec.dlsei.run.Port;

/**
 * Ports for a run of the tests: drawn below those that the system hands out for connections, so
 * that none is taken between the drawing and the server's start.
 */
final class FreePorts {

  private static final int LOWEST = 12_000;
  private static final int HIGHEST = 32_000;

  private FreePorts() {}

  static Map<Port, Integer> take() {
    RandomGenerator random = new SecureRandom();
    Map<Port, Integer> ports = new EnumMap<>(Port.class);
    for (Port port : Port.values()) {
      int number = random.nextInt(LOWEST, HIGHEST);
      while (ports.containsValue(number) || !isFree(number)) {
        number = random.nextInt(LOWEST, HIGHEST);
      }
      ports.put(port, number);
    }
    return ports;
  }

  private static boolean isFree(int port) {
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return probe.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
