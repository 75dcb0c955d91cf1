package pk.gov.hec.dlsei.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tesseract's program, and those of coreutils and util-linux that bound it: it is a child with 256
 * MB, one thread, a time, and no file to write. {@code setpriv} has the kernel end {@code timeout}
 * with the worker and the child with {@code timeout}, whatever ends the worker.
 *
 * @param setpriv its path
 * @param timeout its path
 * @param prlimit its path
 * @param tesseract its path
 * @param languages as its option takes them, such as {@code eng+urd}
 */
record TesseractProgram(
    Path setpriv, Path timeout, Path prlimit, Path tesseract, String languages) {

  private static final long MEMORY = 256L << 20;
  private static final int MOST_TEXT = 1 << 20;
  private static final int KILLED = 128 + 9;

  /** Urdu costs a tenth more time: its letters are not taken for bad English. */
  private static final List<String> WANTED = List.of("eng", "urd");

  private record Ended(int code, String text) {}

  /**
   * The programs in these folders, the first one that has each.
   *
   * @return empty where one is missing, or the data of English
   * @throws IOException where Tesseract does not say in time what it has
   */
  static Optional<TesseractProgram> in(List<Path> folders, Duration limit) throws IOException {
    List<Path> found = new ArrayList<>();
    for (String name : List.of("setpriv", "timeout", "prlimit", "tesseract")) {
      folders.stream()
          .map(folder -> folder.resolve(name))
          .filter(Files::isExecutable)
          .findFirst()
          .ifPresent(found::add);
    }
    if (found.size() < 4) {
      return Optional.empty();
    }
    TesseractProgram bare =
        new TesseractProgram(found.get(0), found.get(1), found.get(2), found.get(3), "");
    String languages = bare.listed(limit);
    return languages.startsWith(WANTED.get(0))
        ? Optional.of(
            new TesseractProgram(
                bare.setpriv, bare.timeout, bare.prlimit, bare.tesseract, languages))
        : Optional.empty();
  }

  private String listed(Duration limit) throws IOException {
    Ended ended = ended(limit, List.of("--list-langs"), Raster.NONE);
    if (ended.code() != 0) {
      throw new IOException("Tesseract lists no languages: " + ended.code());
    }
    List<String> listed = ended.text().lines().toList();
    return WANTED.stream().filter(listed::contains).collect(Collectors.joining("+"));
  }

  /**
   * Reads a picture.
   *
   * @return its text; empty where it took longer than the limit
   * @throws IOException where the program fails
   */
  Optional<String> read(Raster picture, Duration limit) throws IOException {
    Ended ended =
        ended(
            limit,
            List.of("stdin", "stdout", "-l", languages, "--psm", "3", "--dpi", "200"),
            picture);
    if (ended.code() == KILLED) {
      return Optional.empty();
    }
    if (ended.code() != 0) {
      throw new IOException("Tesseract ended with " + ended.code());
    }
    return Optional.of(ended.text());
  }

  private Ended ended(Duration limit, List<String> arguments, Raster stdin) throws IOException {
    Process process = start(limit, arguments);
    try {
      feed(process, stdin);
      byte[] text = process.getInputStream().readNBytes(MOST_TEXT);
      process.getInputStream().close();
      return new Ended(process.waitFor(), new String(text, StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while a picture was read", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private Process start(Duration limit, List<String> arguments) throws IOException {
    String seconds = String.format(Locale.ROOT, "%.3f", limit.toMillis() / 1_000.0);
    List<String> command = new ArrayList<>();
    command.addAll(List.of(setpriv.toString(), "--pdeathsig", "KILL", timeout.toString()));
    command.addAll(List.of("-s", "KILL", seconds));
    command.addAll(List.of(setpriv.toString(), "--pdeathsig", "KILL", prlimit.toString()));
    command.addAll(List.of("--as=" + MEMORY, "--core=0", "--fsize=0", tesseract.toString()));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.start();
  }

  /** A program that ends before it has read everything says why by its exit code. */
  private static void feed(Process process, Raster picture) {
    try (OutputStream in = process.getOutputStream()) {
      picture.writePgm(in);
    } catch (IOException e) {
      return;
    }
  }
}
