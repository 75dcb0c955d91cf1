package pk.gov.hec.dlsei.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.slf4j.LoggerFactory;

/** The launcher's own log: a file, so that the terminal stays with what a person needs. */
final class LauncherLog {

  private static final int LARGEST = 5_000_000;

  /** Held here, since a logger that nobody holds forgets its handlers. */
  private static final List<Logger> LOGGERS =
      List.of(
          Logger.getLogger("pk.gov.hec.dlsei.run"),
          Logger.getLogger("com.icegreen"),
          Logger.getLogger("io.zonky"),
          Logger.getLogger("org.postgresql"));

  private LauncherLog() {}

  static void writeTo(Path file) throws IOException {
    FileHandler handler = new FileHandler(file.toString().replace("%", "%%"), LARGEST, 1, true);
    handler.setFormatter(new SimpleFormatter());
    handler.setEncoding("UTF-8");
    for (Logger logger : LOGGERS) {
      logger.setUseParentHandlers(false);
      logger.addHandler(handler);
    }
    // SLF4J complains on the terminal when two threads are the first to use it.
    LoggerFactory.getILoggerFactory();
  }
}
