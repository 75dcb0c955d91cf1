package pk.gov.hec.dlsei.web.frame;

import java.util.regex.Pattern;

/**
 * Where a list is, a page at a time.
 *
 * @param page the one shown, from 1
 * @param pages at least 1
 * @param count lines in all
 * @param size lines of a page
 */
public record Paging(int page, int pages, int count, int size) {

  /** Lines of most pages. */
  public static final int SIZE = 25;

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");

  /**
   * The page that an address asks for, or the nearest that there is.
   *
   * @param asked the parameter; null for none
   * @param count lines in all
   * @return never null
   */
  public static Paging of(String asked, int count) {
    return of(asked, count, SIZE);
  }

  /**
   * The page that an address asks for, or the nearest that there is.
   *
   * @param asked the parameter; null for none
   * @param count lines in all
   * @param size lines of a page
   * @return never null
   */
  public static Paging of(String asked, int count, int size) {
    int pages = Math.max(1, (count + size - 1) / size);
    int wanted = asked != null && NUMBER.matcher(asked).matches() ? Integer.parseInt(asked) : 1;
    return new Paging(Math.min(Math.max(wanted, 1), pages), pages, count, size);
  }

  /** The index of its first line. */
  public int first() {
    return (page - 1) * size;
  }
}
