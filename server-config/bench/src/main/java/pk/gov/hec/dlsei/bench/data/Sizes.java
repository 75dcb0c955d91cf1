package pk.gov.hec.dlsei.bench.data;

import java.util.Arrays;
import java.util.List;

/**
 * How much is measured. Each round of a figure that is set beside another is small, and there are
 * several of them in turn, so that both meet the same machine.
 *
 * @param people each with a pending application in the queue and one in cohort I, for the seats
 * @param rounds that count; one more comes first and warms up
 * @param seats of a round, through use case, JPA and JDBC
 * @param singles of a round and focal person, through the page of one application
 * @param bulk of a round and focal person, through the page of many
 * @param submissions of a round, through the use case
 * @param applicants who submit through the pages
 * @param views of a queue page by each of the users
 * @param starts of each server
 * @param rows of an export of what learners do
 * @param licences that are reviewed and taken back, smallest number first
 */
public record Sizes(
    int people,
    int rounds,
    int seats,
    int singles,
    int bulk,
    int submissions,
    int applicants,
    int views,
    int starts,
    int rows,
    List<Integer> licences) {

  /** People at the pages at once. */
  public static final int USERS = 20;

  /** Threads at the use case, JPA and JDBC. */
  public static final int THREADS = 8;

  private static final List<Integer> LICENCES = List.of(24_000, 100_000, 1_000_000);

  /** The whole benchmark, or a quick one for trying. */
  public static Sizes of(boolean quick) {
    return quick
        ? new Sizes(20_000, 2, 600, 4, 20, 200, 40, 10, 1, 100_000, List.of(4_000, 24_000))
        : new Sizes(100_000, 4, 2_400, 12, 100, 600, 160, 40, 3, 1_000_000, LICENCES);
  }

  /** The same with other numbers of licences, by comma. */
  public Sizes withLicences(String numbers) {
    return new Sizes(
        people,
        rounds,
        seats,
        singles,
        bulk,
        submissions,
        applicants,
        views,
        starts,
        rows,
        Arrays.stream(numbers.split(","))
            .map(String::strip)
            .map(Integer::valueOf)
            .sorted()
            .toList());
  }

  /** Complete drafts that wait to be submitted. */
  public int drafts() {
    return (rounds + 1) * submissions + applicants;
  }
}
