package pk.gov.hec.dlsei.domain.job;

import java.util.Optional;

/**
 * A share of all rows of a table, for a partition of a job: the same ones after a restart, whatever
 * came or went meanwhile.
 *
 * @param number from 0
 * @param of how many there are
 * @param cases only these, of another run; empty for all
 */
public record Part(int number, int of, Optional<CasesOf> cases) {

  /**
   * Everything.
   *
   * @return the one part that there is
   */
  public static Part whole() {
    return new Part(0, 1, Optional.empty());
  }
}
