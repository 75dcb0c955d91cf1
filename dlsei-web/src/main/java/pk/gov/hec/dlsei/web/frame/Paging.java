package pk.gov.hec.dlsei.web.frame;

import java.util.regex.Pattern;

/**
 * Where a list is, a page at a time.
 *
 * @param page the one shown, from 1
 * @param pages at least 1
 * @param count lines in all
 */
public record Paging(int page, int pages, int count) {

  /** Lines of a page. */
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
    int pages = Math.max(1, (count + SIZE - 1) / SIZE);
    int wanted = asked != null && NUMBER.matcher(asked).matches() ? Integer.parseInt(asked) : 1;
    return new Paging(Math.min(Math.max(wanted, 1), pages), pages, count);
  }

  /** The index of its first line. */
  public int first() {
    return (page - 1) * SIZE;
  }
}
