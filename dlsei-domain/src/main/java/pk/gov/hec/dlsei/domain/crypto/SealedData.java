package pk.gov.hec.dlsei.domain.crypto;

import java.util.function.UnaryOperator;

/** What lies sealed in the database, whatever it is. */
public interface SealedData {

  /**
   * Seals some values anew, locked until the transaction ends.
   *
   * @param column which
   * @param current the id of the key that seals now; values of other keys are taken
   * @param most so many at most
   * @param anew opens and seals
   * @return how many
   */
  int replace(SealedColumn column, String current, int most, UnaryOperator<Sealed> anew);
}
