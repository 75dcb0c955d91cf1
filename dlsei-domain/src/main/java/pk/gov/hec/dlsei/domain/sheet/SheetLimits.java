package pk.gov.hec.dlsei.domain.sheet;

/**
 * How much of a table is taken.
 *
 * @param lines without the names of the columns
 * @param file the largest file, in bytes
 * @param workbook the largest workbook, in bytes, which may unpack to twelve times as many: its
 *     texts lie in memory while it is read
 * @param unpacked the largest CSV file in an archive, in bytes; it is unpacked while it is read
 */
public record SheetLimits(int lines, int file, int workbook, int unpacked) {

  private static final int UNPACKED = 60 * 1024 * 1024;

  /**
   * Those of a table that people write themselves.
   *
   * @param lines without the names of the columns
   * @param file the largest file, in bytes
   * @return never null
   */
  public static SheetLimits of(int lines, int file) {
    return new SheetLimits(lines, file, file, UNPACKED);
  }
}
