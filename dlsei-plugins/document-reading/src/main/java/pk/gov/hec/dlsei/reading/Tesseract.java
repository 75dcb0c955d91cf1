package pk.gov.hec.dlsei.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the text of pictures with Tesseract's program, where it is installed. */
final class Tesseract {

  /** Where Debian and others put programs: a worker has no search path. */
  static final List<Path> FOLDERS =
      Stream.of("/usr/bin", "/usr/local/bin", "/bin").map(Path::of).toList();

  /** Of the time that a document has: the rest is for opening it and looking at it. */
  static final Duration LONGEST = Duration.ofSeconds(3);

  private static final Duration SHORTEST = Duration.ofMillis(300);
  private static final int BAND = 1_000;
  private static final int OVERLAP = 60;

  /** How it went. */
  enum Outcome {
    ALL,
    PART,
    NOT_IN_TIME,
    FAILED,
    NOT_INSTALLED
  }

  /**
   * What was read.
   *
   * @param outcome how much of the picture it is
   * @param text empty where nothing was read
   */
  record Recognised(Outcome outcome, String text) {}

  private final List<Path> folders;
  private final Duration longest;
  private Optional<TesseractProgram> program;

  Tesseract(List<Path> folders, Duration longest) {
    this.folders = folders;
    this.longest = longest;
  }

  /** Looked for with the first picture: the server, which reads none, starts no program. */
  private synchronized Optional<TesseractProgram> program(Duration limit) throws IOException {
    if (program == null) {
      program = TesseractProgram.in(folders, limit);
    }
    return program;
  }

  /** Reads a picture from top to bottom, band by band, as far as there is time. */
  Recognised read(Raster picture, TimeLeft time) {
    TimeLeft own = new TimeLeft(shorter(longest, time.left()));
    StringBuilder text = new StringBuilder();
    try {
      if (!own.has(SHORTEST)) {
        return new Recognised(Outcome.NOT_IN_TIME, "");
      }
      Optional<TesseractProgram> found = program(own.left());
      if (found.isEmpty()) {
        return new Recognised(Outcome.NOT_INSTALLED, "");
      }
      for (Raster band : picture.bands(BAND, OVERLAP)) {
        Optional<String> read =
            own.has(SHORTEST) ? found.get().read(band, own.left()) : Optional.empty();
        if (read.isEmpty()) {
          Outcome outcome = text.isEmpty() ? Outcome.NOT_IN_TIME : Outcome.PART;
          return new Recognised(outcome, text.toString());
        }
        text.append(read.get()).append('\n');
      }
      return new Recognised(Outcome.ALL, text.toString());
    } catch (IOException e) {
      return new Recognised(Outcome.FAILED, ""); // the reviewer is told so
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
