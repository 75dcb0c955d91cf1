package pk.gov.hec.dlsei.run.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every call that has reached the sandbox since its start, counted; the POSTs for each person, so
 * that a test can show that none was repeated blindly. For any thread.
 */
public final class CallBook {

  /**
   * How often an address was called.
   *
   * @param call the call
   * @param method the HTTP method
   * @param path the address, with names in braces for what varies
   * @param times how often, answered or not
   */
  public record Count(ApiCall call, String method, String path, int times) {}

  /**
   * The POSTs of one kind for one person.
   *
   * @param call INVITATIONS or MEMBERSHIPS
   * @param externalId the person
   * @param times how many reached the sandbox, answered or not
   * @param committed how many of them changed what the sandbox remembers
   * @param answers what became of each, in their order: the status, or one of slow, half, nothing,
   *     lost, or failed where the sandbox itself broke
   */
  public record Posts(
      ApiCall call, String externalId, int times, int committed, List<String> answers) {

    /** Copies the list. */
    public Posts {
      answers = List.copyOf(answers);
    }

    private Posts and(Posts later) {
      List<String> both = new ArrayList<>(answers);
      both.addAll(later.answers);
      return new Posts(call, externalId, times + later.times, committed + later.committed, both);
    }
  }

  private final Map<String, Count> counts = new LinkedHashMap<>();
  private final Map<String, Posts> posts = new LinkedHashMap<>();

  /** The addresses that were called, in the order of their first call. */
  public synchronized List<Count> counts() {
    return List.copyOf(counts.values());
  }

  /** How often a call came with this method, over all its addresses. */
  public synchronized int times(ApiCall call, String method) {
    return counts.values().stream()
        .filter(count -> count.call() == call && count.method().equals(method))
        .mapToInt(Count::times)
        .sum();
  }

  /** The POSTs for each person, in the order of the first one. */
  public synchronized List<Posts> posts() {
    return List.copyOf(posts.values());
  }

  /** The POSTs of this kind for this person; with zeros where there was none. */
  public synchronized Posts posts(ApiCall call, String externalId) {
    return posts.getOrDefault(key(call, externalId), new Posts(call, externalId, 0, 0, List.of()));
  }

  synchronized void arrived(String method, Routes.Match match) {
    Count one = new Count(match.call(), method, match.pattern(), 1);
    counts.merge(
        method + " " + match.pattern(),
        one,
        (before, now) -> new Count(now.call, now.method, now.path, before.times + 1));
  }

  synchronized void posted(ApiCall call, String externalId, Outcome outcome) {
    int committed = outcome.isCommitted() ? 1 : 0;
    Posts one = new Posts(call, externalId, 1, committed, List.of(outcome.text()));
    posts.merge(key(call, externalId), one, Posts::and);
  }

  private static String key(ApiCall call, String externalId) {
    return call.text() + " " + externalId;
  }
}
