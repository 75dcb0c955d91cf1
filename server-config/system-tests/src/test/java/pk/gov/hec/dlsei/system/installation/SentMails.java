package pk.gov.hec.dlsei.system.installation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the mail sink's folder tells of who got which mail how often. */
public final class SentMails {

  private static final Pattern ID = Pattern.compile("(?m)^Message-ID: *(<\\S+>)");
  private static final Pattern TO = Pattern.compile("(?m)^To: *(\\S+)");

  private SentMails() {}

  /** The Message-IDs that came to each address, a repetition as often as it came. */
  public static Map<String, List<String>> messageIdsByAddress(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .map(SentMails::head)
          .flatMap(Optional::stream)
          .collect(groupingBy(head -> first(TO, head), mapping(head -> first(ID, head), toList())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> head(Path file) {
    try {
      return Optional.of(Files.readString(file, StandardCharsets.ISO_8859_1));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(1) : "";
  }
}
