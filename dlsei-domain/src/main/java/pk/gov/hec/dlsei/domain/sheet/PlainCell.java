package pk.gov.hec.dlsei.domain.sheet;

/** Texts of people on their way into a spreadsheet. */
public final class PlainCell {

  private PlainCell() {}

  /**
   * A text that no spreadsheet takes for a formula.
   *
   * @param text null for none
   * @return the text, behind an apostrophe where it begins like a formula
   */
  public static String of(String text) {
    return text != null && text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
  }
}
