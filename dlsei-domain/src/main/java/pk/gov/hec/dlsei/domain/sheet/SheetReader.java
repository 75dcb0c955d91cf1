package pk.gov.hec.dlsei.domain.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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

  private static final int SLICE = 1_000;

  private final Function<String, Optional<String>> naming;
  private final Predicate<Set<String>> isTable;
  private final String needed;
  private final SheetLimits limits;

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
        SheetLimits.of(mostLines, LARGEST));
  }

  private SheetReader(
      Function<String, Optional<String>> naming,
      Predicate<Set<String>> isTable,
      String needed,
      SheetLimits limits) {
    this.naming = naming;
    this.isTable = isTable;
    this.needed = needed;
    this.limits = limits;
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
    return new SheetReader(asWritten, isTable, needed, SheetLimits.of(mostLines, LARGEST));
  }

  /**
   * A reader of the same tables in files of another size.
   *
   * @param bytes the largest file that is taken; a workbook may unpack to twelve times as many
   * @return never null
   */
  public SheetReader ofFilesUpTo(int bytes) {
    return within(SheetLimits.of(limits.lines(), bytes));
  }

  /**
   * A reader of the same tables within other limits.
   *
   * @param others not null
   * @return never null
   */
  public SheetReader within(SheetLimits others) {
    return new SheetReader(naming, isTable, needed, others);
  }

  /**
   * Reads a file.
   *
   * @param content all of it, or one byte more than is taken
   * @return what it holds, or why it cannot be read
   */
  public Sheet read(byte[] content) {
    List<Line> lines = new ArrayList<>();
    return read(SheetFile.of(content), SLICE, lines::addAll)
        .map(fault -> new Sheet(List.of(), Optional.of(fault)))
        .orElseGet(() -> new Sheet(lines, Optional.empty()));
  }

  /**
   * Reads a file some lines at a time, so that a long one never lies in memory. What was given
   * before a fault was found counts for nothing.
   *
   * @param file not null
   * @param slice how many lines at a time
   * @param taker of each slice in the file's order
   * @return why it cannot be read; empty where it could
   */
  public Optional<Sheet.Fault> read(SheetFile file, int slice, Consumer<List<Line>> taker) {
    if (file.bytes() == 0) {
      return fault(Kind.EMPTY, "");
    }
    if (file.bytes() > limits.file()) {
      return fault(Kind.TOO_LARGE, limits.file() / (1024 * 1024));
    }
    try (RawLines raw = RawLines.of(file, limits, this::isHeader)) {
      return read(raw, slice, taker);
    } catch (BrokenSheetException e) {
      return fault(e.kind(), e.getMessage());
    } catch (IOException e) {
      return fault(Kind.BROKEN, "");
    }
  }

  private static Optional<Sheet.Fault> fault(Kind kind, Object detail) {
    return Optional.of(new Sheet.Fault(kind, String.valueOf(detail)));
  }

  private Optional<Sheet.Fault> read(RawLines raw, int slice, Consumer<List<Line>> taker)
      throws IOException {
    Optional<RawLines.Raw> header = raw.next();
    if (header.isEmpty()) {
      return fault(Kind.EMPTY, "");
    }
    List<String> names = header.get().cells();
    if (names.size() > MOST_COLUMNS) {
      return fault(Kind.TOO_MANY_COLUMNS, MOST_COLUMNS);
    }
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      Optional<String> ours = naming.apply(names.get(i));
      if (ours.isPresent() && places.put(ours.get(), i) != null) {
        return fault(Kind.COLUMN_TWICE, names.get(i));
      }
    }
    if (!isTable.test(places.keySet())) {
      return fault(Kind.NO_COLUMNS, needed);
    }
    return lines(raw, places, new Slices(slice, taker));
  }

  private Optional<Sheet.Fault> lines(RawLines raw, Map<String, Integer> places, Slices slices)
      throws IOException {
    for (var next = raw.next(); next.isPresent(); next = raw.next()) {
      List<String> cells = next.get().cells();
      if (cells.stream().allMatch(String::isEmpty)) {
        continue;
      }
      if (slices.lines == limits.lines()) {
        return fault(Kind.TOO_MANY_LINES, limits.lines());
      }
      Map<String, String> named = new HashMap<>();
      places.forEach(
          (name, place) -> {
            if (place < cells.size()) {
              named.put(name, cells.get(place));
            }
          });
      slices.add(new Line(next.get().number(), named));
    }
    slices.finish();
    return slices.lines == 0 ? fault(Kind.EMPTY, "") : Optional.empty();
  }

  /** Lines on their way, some at a time. */
  private static final class Slices {

    private final int size;
    private final Consumer<List<Line>> taker;
    private List<Line> slice = new ArrayList<>();
    private int lines;

    Slices(int size, Consumer<List<Line>> taker) {
      this.size = size;
      this.taker = taker;
    }

    void add(Line line) {
      slice.add(line);
      lines++;
      if (slice.size() == size) {
        finish();
      }
    }

    void finish() {
      if (!slice.isEmpty()) {
        taker.accept(slice);
        slice = new ArrayList<>();
      }
    }
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
