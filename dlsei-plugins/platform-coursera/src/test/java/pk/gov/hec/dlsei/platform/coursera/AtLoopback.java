package pk.gov.hec.dlsei.platform.coursera;

import java.io.IOException;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test of the plug-in at a Coursera of its own. */
abstract class AtLoopback {

  LoopbackCoursera server;
  CourseraPlatform platform;

  /** The plug-in's clock. */
  Clock clock() {
    return Clock.systemUTC();
  }

  @BeforeEach
  void start() throws IOException {
    server = new LoopbackCoursera();
    platform = Platforms.at(server.address(), Platforms.PATIENT, clock());
  }

  @AfterEach
  void stop() {
    server.close();
  }
}
