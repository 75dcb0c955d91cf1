package pk.gov.hec.dlsei.system.server;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The server's log, one JSON object a line. */
public final class ServerLog {

  /** Figures that a log has by itself, and that may look like a number of a person. */
  private static final Set<String> FIGURES = Set.of("ibm_sequence", "ibm_datetime");

  private static final Pattern CNIC = Pattern.compile("(?<!\\d)\\d{5}-?\\d{7}-?\\d(?!\\d)");

  /** Such as the audit trail's, in which thirteen digits in a row are chance. */
  private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");

  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@]+@(demo|people)\\.example", Pattern.CASE_INSENSITIVE);

  private final Path file;
  private final Path requests;

  ServerLog(Path folder) {
    this.file = folder.resolve("messages.log");
    this.requests = folder.resolve("access.log");
  }

  /** What each line says, without its figures. */
  public List<String> lines() {
    try {
      return Files.readAllLines(file).stream().map(ServerLog::said).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line for each request that was answered, written a moment later. */
  public List<String> requests() {
    try {
      return Files.exists(requests) ? Files.readAllLines(requests) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String said(String line) {
    if (!line.startsWith("{") || !line.endsWith("}")) {
      return line;
    }
    JsonObject json = JsonParser.parseString(line).getAsJsonObject();
    return json.entrySet().stream()
        .filter(field -> !FIGURES.contains(field.getKey()))
        .map(field -> field.getKey() + "=" + field.getValue())
        .collect(Collectors.joining(" "));
  }

  /** Lines that tell a CNIC, or the address of one of the tests' people. */
  public List<String> indiscreet() {
    return lines().stream().filter(ServerLog::isIndiscreet).toList();
  }

  private static boolean isIndiscreet(String line) {
    String words = HASH.matcher(line).replaceAll("");
    return CNIC.matcher(words).find() || ADDRESS.matcher(words).find();
  }
}
