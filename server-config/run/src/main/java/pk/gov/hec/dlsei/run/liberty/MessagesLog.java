package pk.gov.hec.dlsei.run.liberty;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Liberty's messages.log of the current start: JSON, or Liberty's simple format. */
final class MessagesLog {

  /** The application did not start, is not there or is no application; or a port was taken. */
  private static final Pattern FAILURE =
      Pattern.compile("CWWKZ0002E|CWWKZ0004E|CWWKZ0014W|CWWKZ0021E|CWWKO0221E");

  private static final int LAST_BYTES = 64 * 1024;
  private static final int LAST_LINES = 12;
  private static final int LONGEST_LINE = 400;

  private final Path file;
  private long seen;
  private String tail = "";

  MessagesLog(Path folder) {
    this.file = folder.resolve("messages.log");
  }

  /** Puts an earlier start's log aside, where Liberty's own housekeeping finds it. */
  void putAside() throws IOException {
    if (Files.exists(file)) {
      long time = Files.getLastModifiedTime(file).toMillis();
      String name = "messages_%1$ty.%1$tm.%1$td_%1$tH.%1$tM.%1$tS.0.log".formatted(time);
      if (Files.exists(file.resolveSibling(name))) {
        Files.delete(file);
      } else {
        Files.move(file, file.resolveSibling(name));
      }
    }
  }

  /** The code of a message that ends all hope, among those since the last call. */
  Optional<String> failure() throws IOException {
    if (!Files.exists(file) || Files.size(file) <= seen) {
      return Optional.empty();
    }
    byte[] bytes = read(seen);
    seen += bytes.length;
    String text = tail + new String(bytes, StandardCharsets.UTF_8);
    tail = text.substring(Math.max(0, text.length() - 16));
    Matcher failure = FAILURE.matcher(text);
    return failure.find() ? Optional.of(failure.group()) : Optional.empty();
  }

  private byte[] read(long from) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(from);
      return in.readAllBytes();
    }
  }

  /** The last warnings and errors, or the last lines where there are none, for a person. */
  String lastLines() {
    try {
      if (!Files.exists(file)) {
        return "";
      }
      byte[] bytes = read(Math.max(0, Files.size(file) - LAST_BYTES));
      String text = new String(bytes, StandardCharsets.UTF_8);
      List<Line> lines = text.lines().map(Line::of).flatMap(Optional::stream).toList();
      List<Line> bad = lines.stream().filter(Line::bad).toList();
      List<Line> shown = bad.isEmpty() ? lines : bad;
      return String.join("\n", last(shown.stream().map(Line::text)));
    } catch (IOException e) {
      return "(" + file + " cannot be read)";
    }
  }

  private static List<String> last(Stream<String> lines) {
    List<String> all =
        lines.map(l -> "  " + l.substring(0, Math.min(l.length(), LONGEST_LINE))).toList();
    return all.subList(Math.max(0, all.size() - LAST_LINES), all.size());
  }

  private record Line(String text, boolean bad) {

    static Optional<Line> of(String text) {
      if (!text.startsWith("{")) {
        return Optional.of(new Line(text, text.matches("\\[.* [EW] [A-Z]{4,5}\\d{4}[EW]:.*")));
      }
      try {
        JsonObject json = JsonParser.parseString(text).getAsJsonObject();
        String level = json.has("loglevel") ? json.get("loglevel").getAsString() : "";
        return json.has("message")
            ? Optional.of(
                new Line(
                    json.get("message").getAsString().lines().findFirst().orElse(""),
                    List.of("ERROR", "WARNING", "SEVERE", "FATAL").contains(level)))
            : Optional.empty();
      } catch (JsonParseException | IllegalStateException cutShort) {
        return Optional.empty();
      }
    }
  }
}
