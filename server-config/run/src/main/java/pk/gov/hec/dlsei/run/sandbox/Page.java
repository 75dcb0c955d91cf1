package pk.gov.hec.dlsei.run.sandbox;

import java.util.List;
import java.util.Map;

/** One page of a list, as the interface frames it. */
record Page(List<?> elements, Paging paging, Map<String, Object> linked) {

  private static final int USUAL = 100;
  private static final int MOST = 1000;

  /** Cuts out what {@code start} and {@code limit} ask for. */
  static Answer of(List<?> all, Call call) {
    int start = (int) Math.min(call.number("start", 0), all.size());
    long limit = call.number("limit", USUAL);
    if (limit < 1 || limit > MOST) {
      throw Refusal.badRequest("limit must be 1 to " + MOST + ".");
    }
    int end = (int) Math.min(start + limit, all.size());
    String next = end < all.size() ? Integer.toString(end) : null;
    return Answer.ok(new Page(all.subList(start, end), new Paging(next, all.size()), Map.of()));
  }

  /** The start of the next page, a number as a string, missing on the last one; and the total. */
  record Paging(String next, int total) {}
}
