package pk.gov.hec.dlsei.domain.nomination;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import pk.gov.hec.dlsei.domain.sheet.Sheet;
import pk.gov.hec.dlsei.domain.sheet.SheetReader;

/** Nomination files: how they are read, and what an empty one looks like. */
public final class NominationSheet {

  /** The most people in one file. */
  public static final int MOST_LINES = 50_000;

  /** The largest file, in bytes: so many people with room to spare. */
  public static final int LARGEST = 12 * 1024 * 1024;

  private static final int WIDTH = 22;

  /** So many rows of the template are made texts. */
  private static final int TEXT_ROWS = 1_000;

  private NominationSheet() {}

  /**
   * Reads a file.
   *
   * @param content all of it, or one byte more than is taken
   * @return what it holds, or why it cannot be read
   */
  public static Sheet read(byte[] content) {
    return new SheetReader(NominationField.all(), NominationField.thoseNeeded(), MOST_LINES)
        .ofFilesUpTo(LARGEST)
        .read(content);
  }

  /**
   * Writes a workbook with the names of the columns. Its cells are texts, so that no spreadsheet
   * rounds a CNIC or drops the zero of a mobile number.
   *
   * @param out stays open
   * @throws IOException where it cannot be written
   */
  public static void writeTemplate(OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "DLSEI", null)) {
      Worksheet sheet = workbook.newWorksheet("nominations");
      for (NominationField field : NominationField.values()) {
        sheet.value(0, field.ordinal(), field.title());
        sheet.width(field.ordinal(), WIDTH);
        sheet.range(0, field.ordinal(), TEXT_ROWS, field.ordinal()).style().format("@").set();
      }
    }
  }

  /** The names of the columns, for a new file. */
  public static String header() {
    return Arrays.stream(NominationField.values())
        .map(NominationField::title)
        .collect(Collectors.joining(","));
  }
}
