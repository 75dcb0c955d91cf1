package pk.gov.hec.dlsei.bench.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures so far: a file that is complete after each of them, and a table at the end. */
public final class Report {

  static final String[] COLUMNS = {"name", "value", "unit", "limit", "ratio"};

  private final List<Figure> figures = new ArrayList<>();
  private final Path file;
  private final PrintStream out;

  /**
   * An empty report.
   *
   * @param file for the figures, as CSV; its folder is made
   * @param out for people
   */
  public Report(Path file, PrintStream out) throws IOException {
    this.file = file;
    this.out = out;
    Files.createDirectories(file.getParent());
  }

  /** Says what is done now. */
  public void progress(String what) {
    out.println("[bench] " + what);
  }

  /** Takes a figure down. */
  public void add(Figure figure) throws IOException {
    figures.add(figure);
    progress(String.join("  ", figure.columns()));
    Files.write(file, rows().map(columns -> String.join(",", columns)).toList());
  }

  /** Prints the table. */
  public void print() {
    int name = rows().mapToInt(columns -> columns[0].length()).max().orElse(0);
    String format = "%-" + name + "s %10s %-5s %8s %8s";
    out.println(
        rows()
            .map(columns -> format.formatted((Object[]) columns))
            .collect(Collectors.joining("\n")));
  }

  private Stream<String[]> rows() {
    return Stream.concat(Stream.<String[]>of(COLUMNS), figures.stream().map(Figure::columns));
  }
}
