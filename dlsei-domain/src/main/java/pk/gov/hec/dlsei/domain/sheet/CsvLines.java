package pk.gov.hec.dlsei.domain.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private int above;

  CsvLines(byte[] content, Predicate<List<String>> isHeader) throws IOException {
    String text = text(content);
    if (text.indexOf('\0') >= 0) {
      throw new BrokenSheetException(Sheet.Kind.NO_TABLE, "", null);
    }
    char separator = separator(text, isHeader);
    parser = CSVParser.parse(new StringReader(text), format(separator));
    records = parser.iterator();
  }

  private static CSVFormat format(char separator) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(separator)
        .setIgnoreSurroundingSpaces(true)
        .setIgnoreEmptyLines(false)
        .get();
  }

  private static String text(byte[] content) {
    for (Charset charset : BY_MARK) {
      byte[] mark = MARK.getBytes(charset);
      if (startsWith(content, mark)) {
        return new String(content, mark.length, content.length - mark.length, charset);
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      return new String(content, WINDOWS); // what Excel writes for "CSV" on Windows
    }
  }

  private static boolean startsWith(byte[] content, byte[] mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= content.length || content[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The one with which the first line names the columns; else a comma, and the reader complains.
   */
  private static char separator(String text, Predicate<List<String>> isHeader) {
    String first = text.lines().findFirst().orElse("");
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
      String where = Long.toString(parser.getCurrentLineNumber());
      throw new BrokenSheetException(Sheet.Kind.BROKEN, where, e);
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
