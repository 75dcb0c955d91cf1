package pk.gov.hec.dlsei.domain.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a file holds: the columns that were asked for, or why it cannot be read.
 *
 * @param lines below the one with the columns' names; without empty ones
 * @param fault empty where it could be read
 */
public record Sheet(List<Line> lines, Optional<Fault> fault) {

  /**
   * One line.
   *
   * @param number in the file, the first one being 1
   * @param cells by the name of the column, stripped; without those that the line does not have
   */
  public record Line(int number, Map<String, String> cells) {

    /**
     * A cell.
     *
     * @param column its name
     * @return empty text where there is none
     */
    public String cell(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  /**
   * Why a file cannot be read.
   *
   * @param kind not null
   * @param detail the limit, the line, or the columns that were found
   */
  public record Fault(Kind kind, String detail) {}

  /** What is wrong with a file. */
  public enum Kind {
    /** Nothing in it, or nothing below the names of the columns. */
    EMPTY,
    /** Larger than is taken. */
    TOO_LARGE,
    /** Neither text nor an Excel workbook. */
    NO_TABLE,
    /** The first line does not name the columns that are needed. */
    NO_COLUMNS,
    /** A column stands twice. */
    COLUMN_TWICE,
    /** More columns than any such table has. */
    TOO_MANY_COLUMNS,
    /** More lines than any such table has. */
    TOO_MANY_LINES,
    /** It ends inside a cell, or is damaged. */
    BROKEN
  }
}
