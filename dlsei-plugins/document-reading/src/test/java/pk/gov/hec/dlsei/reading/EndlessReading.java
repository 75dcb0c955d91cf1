package pk.gov.hec.dlsei.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A worker that waits for a program in a folder, far longer than any test lasts. */
final class EndlessReading {

  private EndlessReading() {}

  /** Has the program read a picture. */
  public static void main(String[] arguments) throws IOException {
    List<Path> folders = new ArrayList<>(List.of(Path.of(arguments[0])));
    folders.addAll(Tesseract.FOLDERS);
    TesseractProgram.in(folders, Duration.ofMinutes(1))
        .orElseThrow()
        .read(new Raster(new byte[100], 10, 10), Duration.ofMinutes(2));
  }
}
