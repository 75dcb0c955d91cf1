package pk.gov.hec.dlsei.domain.job;

import java.util.Map;

/** Keeps how many items the steps of a run are going to read. */
public interface JobShares {

  /**
   * Keeps the number of a part; one that is known already stays, since what was done is not there
   * to be counted again.
   *
   * @param run its id
   * @param step its name
   * @param part from 0
   * @param items not negative
   */
  void expect(long run, String step, int part, long items);

  /** How many are expected of each step that counts, by its name. */
  Map<String, Long> expected(long run);
}
