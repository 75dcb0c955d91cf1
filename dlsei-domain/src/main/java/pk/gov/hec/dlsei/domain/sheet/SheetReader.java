package pk.gov.hec.dlsei.domain.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.domain.sheet.Sheet.Kind;
import pk.gov.hec.dlsei.domain.sheet.Sheet.Line;

/**
 * Reads a table by the names of its columns. CSV may be separated by comma, semicolon or tab, with
 * a byte order mark or without, in UTF-8, UTF-16 or the encoding of Windows, alone or in an
 * archive; of a workbook the first sheet is read.
 */
public final class SheetReader {

  /** The largest file that is taken, in bytes. */
  public static final int LARGEST = 5 * 1024 * 1024;

  static final int MOST_COLUMNS = 100;

  private final Function<String, Optional<String>> naming;
  private final Predicate<Set<String>> isTable;
  private final String needed;
  private final int mostLines;
  private final int largest;

  /**
   * A reader of one kind of table.
   *
   * @param columns by our name all names that a file may use, in lower case
   * @param needed those of ours without which there is no table
   * @param mostLines without the names of the columns
   */
  public SheetReader(Map<String, List<String>> columns, List<String> needed, int mostLines) {
    this(
        name -> ours(columns, name),
        found -> found.containsAll(needed),
        String.join(", ", needed),
        mostLines,
        LARGEST);
  }

  private SheetReader(
      Function<String, Optional<String>> naming,
      Predicate<Set<String>> isTable,
      String needed,
      int mostLines,
      int largest) {
    this.naming = naming;
    this.isTable = isTable;
    this.needed = needed;
    this.mostLines = mostLines;
    this.largest = largest;
  }

  /**
   * A reader of tables whose columns somebody else knows.
   *
   * @param known the columns to read, each in lower case, its words joined by an underscore
   * @param isTable whether a file with these of them is one
   * @param needed what to name where it is none
   * @param mostLines without the names of the columns
   * @return never null
   */
  public static SheetReader of(
      Set<String> known, Predicate<Set<String>> isTable, String needed, int mostLines) {
    Function<String, Optional<String>> asWritten =
        name -> Optional.of(plain(name)).filter(known::contains);
    return new SheetReader(asWritten, isTable, needed, mostLines, LARGEST);
  }

  /**
   * A reader of the same tables in files of another size.
   *
   * @param bytes the largest file that is taken; a workbook may unpack to twelve times as many
   * @return never null
   */
  public SheetReader ofFilesUpTo(int bytes) {
    return new SheetReader(naming, isTable, needed, mostLines, bytes);
  }

  /**
   * Reads a file.
   *
   * @param content all of it, or one byte more than is taken
   * @return what it holds, or why it cannot be read
   */
  public Sheet read(byte[] content) {
    if (content.length == 0) {
      return Sheet.refused(Kind.EMPTY, "");
    }
    if (content.length > largest) {
      return Sheet.refused(Kind.TOO_LARGE, largest / (1024 * 1024));
    }
    try (RawLines raw = RawLines.of(content, largest, this::isHeader)) {
      return read(raw);
    } catch (BrokenSheetException e) {
      return Sheet.refused(e.kind(), e.getMessage());
    } catch (IOException e) {
      return Sheet.refused(Kind.BROKEN, "");
    }
  }

  private Sheet read(RawLines raw) throws IOException {
    Optional<RawLines.Raw> header = raw.next();
    if (header.isEmpty()) {
      return Sheet.refused(Kind.EMPTY, "");
    }
    List<String> names = header.get().cells();
    if (names.size() > MOST_COLUMNS) {
      return Sheet.refused(Kind.TOO_MANY_COLUMNS, MOST_COLUMNS);
    }
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Optional<String> ours = naming.apply(names.get(i));
      if (ours.isPresent() && places.put(ours.get(), i) != null) {
        return Sheet.refused(Kind.COLUMN_TWICE, names.get(i));
      }
    }
    if (!isTable.test(places.keySet())) {
      return Sheet.refused(Kind.NO_COLUMNS, needed);
    }
    return lines(raw, places);
  }

  private Sheet lines(RawLines raw, Map<String, Integer> places) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (var next = raw.next(); next.isPresent(); next = raw.next()) {
      List<String> cells = next.get().cells();
      if (cells.stream().allMatch(String::isEmpty)) {
        continue;
      }
      if (lines.size() == mostLines) {
        return Sheet.refused(Kind.TOO_MANY_LINES, mostLines);
      }
      Map<String, String> named = new HashMap<>();
      places.forEach(
          (name, place) -> {
            if (place < cells.size()) {
              named.put(name, cells.get(place));
            }
          });
      lines.add(new Line(next.get().number(), named));
    }
    return lines.isEmpty() ? Sheet.refused(Kind.EMPTY, "") : new Sheet(lines, Optional.empty());
  }

  private boolean isHeader(List<String> cells) {
    return isTable.test(
        cells.stream().map(naming).flatMap(Optional::stream).collect(Collectors.toSet()));
  }

  private static Optional<String> ours(Map<String, List<String>> columns, String name) {
    String plain = plain(name);
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue().contains(plain))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
  }
}
