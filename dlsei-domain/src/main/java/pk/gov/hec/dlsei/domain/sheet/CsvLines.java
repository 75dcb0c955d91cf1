package pk.gov.hec.dlsei.domain.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file in whatever encoding and with whatever separator Excel saved it. */
final class CsvLines implements RawLines {

  private static final List<Charset> BY_MARK =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
  private static final String MARK = "\uFEFF";
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char[] SEPARATORS = {',', ';', '\t'};

  private static final int CHUNK = 64 * 1024;

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private int above;

  CsvLines(SheetFile file, Predicate<List<String>> isHeader) throws IOException {
    Encoding encoding = encoding(file);
    char separator = separator(encoding.firstLine(), isHeader);
    parser = CSVParser.parse(encoding.reader(file, CodingErrorAction.REPLACE), format(separator));
    records = parser.iterator();
  }

  /** What is known of a file after it was looked through once. */
  private record Encoding(Charset charset, int mark, String firstLine) {

    Reader reader(SheetFile file, CodingErrorAction onError) throws IOException {
      InputStream in = file.open();
      in.skipNBytes(mark);
      CharsetDecoder decoder = charset.newDecoder();
      decoder.onMalformedInput(onError).onUnmappableCharacter(onError);
      return new InputStreamReader(in, decoder);
    }

    /** Reads all of it, and keeps the first line; no table has the sign zero in it. */
    Encoding lookedThrough(SheetFile file, CodingErrorAction onError) throws IOException {
      StringBuilder first = new StringBuilder();
      char[] chunk = new char[CHUNK];
      try (Reader reader = reader(file, onError)) {
        boolean inFirst = true;
        for (int read = reader.read(chunk); read >= 0; read = reader.read(chunk)) {
          for (int i = 0; i < read; i++) {
            if (chunk[i] == '\0') {
              throw new BrokenSheetException(Sheet.Kind.NO_TABLE, "", null);
            }
            inFirst &= chunk[i] != '\n' && chunk[i] != '\r' && first.length() < CHUNK;
            if (inFirst) {
              first.append(chunk[i]);
            }
          }
        }
      }
      return new Encoding(charset, mark, first.toString());
    }
  }

  private static CSVFormat format(char separator) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(separator)
        .setIgnoreSurroundingSpaces(true)
        .setIgnoreEmptyLines(false)
        .get();
  }

  private static Encoding encoding(SheetFile file) throws IOException {
    for (Charset charset : BY_MARK) {
      int mark = MARK.getBytes(charset).length;
      if (startsWith(file, MARK.getBytes(charset))) {
        return new Encoding(charset, mark, "").lookedThrough(file, CodingErrorAction.REPLACE);
      }
    }
    try {
      return new Encoding(StandardCharsets.UTF_8, 0, "")
          .lookedThrough(file, CodingErrorAction.REPORT);
    } catch (CharacterCodingException e) {
      return new Encoding(WINDOWS, 0, "") // what Excel writes for "CSV" on Windows
          .lookedThrough(file, CodingErrorAction.REPLACE);
    }
  }

  private static boolean startsWith(SheetFile file, byte[] mark) throws IOException {
    try (InputStream in = file.open()) {
      return Arrays.equals(in.readNBytes(mark.length), mark);
    }
  }

  /**
   * The one with which the first line names the columns; else a comma, and the reader complains.
   */
  private static char separator(String first, Predicate<List<String>> isHeader) {
    for (char separator : SEPARATORS) {
      try (CSVParser line = CSVParser.parse(first, format(separator))) {
        if (line.stream().findFirst().map(CSVRecord::toList).filter(isHeader).isPresent()) {
          return separator;
        }
      } catch (IOException | UncheckedIOException e) {
        continue; // a quote that this separator leaves open; another one may close it
      }
    }
    return SEPARATORS[0];
  }

  @Override
  public Optional<Raw> next() throws IOException {
    try {
      int line = above + 1;
      if (!records.hasNext()) {
        return Optional.empty();
      }
      CSVRecord record = records.next();
      above = (int) parser.getCurrentLineNumber();
      return Optional.of(new Raw(line, record.stream().map(String::strip).toList()));
    } catch (UncheckedIOException | IllegalStateException e) {
      if (e.getCause() instanceof BrokenSheetException broken) {
        throw broken;
      }
      String where = Long.toString(parser.getCurrentLineNumber());
      throw new BrokenSheetException(Sheet.Kind.BROKEN, where, e);
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
