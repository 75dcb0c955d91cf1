package pk.gov.hec.dlsei.web.rest;

import java.util.List;

/**
 * A page of a list.
 *
 * @param items on this page
 * @param page its number, from 1
 * @param size of a page
 * @param more whether there is a next page
 * @param <T> what is listed
 */
public record PageOf<T>(List<T> items, int page, int size, boolean more) {

  private static final int LARGEST = 200;
  private static final int LAST = 10_000;

  /** Where a page begins. */
  record Wanted(int page, int size) {

    static Wanted of(int page, int size) {
      if (page < 1 || page > LAST) {
        throw new Refusal(
            Problem.of(400, "No such page", "Pages are from 1 to " + LAST + ".").about("page"));
      }
      if (size < 1 || size > LARGEST) {
        throw new Refusal(
            Problem.of(400, "No such size", "Sizes are from 1 to " + LARGEST + ".").about("size"));
      }
      return new Wanted(page, size);
    }

    int first() {
      return (page - 1) * size;
    }

    /** One line more than the page has tells whether there is a next one. */
    int asked() {
      return size + 1;
    }

    <T> PageOf<T> of(List<T> found) {
      boolean more = found.size() > size;
      return new PageOf<>(more ? List.copyOf(found.subList(0, size)) : found, page, size, more);
    }
  }
}
