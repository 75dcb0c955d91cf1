package pk.gov.hec.dlsei.domain.invariant;

import java.util.List;

/** The rows that breach invariants. */
public interface Breaches {

  /**
   * Those of one, in a transaction of its own.
   *
   * @param invariant not null
   * @param most how many at most
   * @return each as its columns with their values; empty where all is well
   */
  List<String> of(Invariant invariant, int most);
}
