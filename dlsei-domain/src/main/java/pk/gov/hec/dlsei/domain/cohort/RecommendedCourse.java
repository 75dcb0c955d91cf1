package pk.gov.hec.dlsei.domain.cohort;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * A course that HEC recommends to a cohort's learners (WP2/5.iii); any other one counts as well.
 *
 * @param address where it is found, https
 * @param title as the learning platform names it
 */
public record RecommendedCourse(URI address, String title) {

  /** The key of the list among what HEC sets for a cohort. */
  public static final String KEY = "recommended-courses";

  private static final int MOST = 60;
  private static final int LONGEST = 200;

  /**
   * Reads a list.
   *
   * @param list one course to a line, its address before its title; empty text for none
   * @return in the list's order
   * @throws IllegalArgumentException where a line is no course
   */
  public static List<RecommendedCourse> read(String list) {
    return list.lines()
        .map(line -> line(line).orElseThrow(() -> new IllegalArgumentException("No course")))
        .toList();
  }

  /** Whether something is a list: well-formed, no course twice, and short enough to be read. */
  static boolean isList(String wanted) {
    List<Optional<RecommendedCourse>> lines = wanted.lines().map(RecommendedCourse::line).toList();
    return lines.stream().allMatch(Optional::isPresent)
        && lines.stream().map(one -> one.get().address()).distinct().count() == lines.size()
        && lines.size() <= MOST;
  }

  private static Optional<RecommendedCourse> line(String line) {
    int space = line.indexOf(' ');
    String title = line.substring(space + 1);
    if (space < 0 || title.isBlank() || line.length() > 2 * LONGEST || title.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      URI address = new URI(line.substring(0, space));
      boolean page =
          "https".equals(address.getScheme())
              && address.getHost() != null
              && address.getUserInfo() == null;
      return page ? Optional.of(new RecommendedCourse(address, title)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty(); // the list is refused as a whole, and the page says what it takes
    }
  }
}
