package pk.gov.hec.dlsei.web.frame;

/**
 * A bar of a chart, and a line of its table; see the tag {@code bars}.
 *
 * @param name what it is
 * @param count how many
 * @param percent of the whole
 */
public record Bar(String name, int count, long percent) {

  /**
   * One with its share.
   *
   * @param name what it is
   * @param count how many
   * @param whole of how many; 0 for none
   */
  public static Bar of(String name, int count, int whole) {
    return new Bar(name, count, whole == 0 ? 0 : Math.round(100.0 * count / whole));
  }
}
