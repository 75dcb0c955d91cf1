package pk.gov.hec.dlsei.domain.crypto.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import pk.gov.hec.dlsei.domain.crypto.SealedColumn;
import pk.gov.hec.dlsei.domain.crypto.SealedData;
import pk.gov.hec.dlsei.domain.crypto.Vault;

/** After a change of the current key: what an older one sealed is sealed with the current one. */
@ApplicationScoped
@Transactional
public class SealAnew {

  /** So many in one transaction; documents have up to five megabytes. */
  private static final int MOST = 20;

  @Inject SealedData data;
  @Inject Vault vault;

  /**
   * Seals some values of a column anew.
   *
   * @param column which
   * @return how many; 0 where none of an older key is left that nobody else has locked
   */
  public int handle(SealedColumn column) {
    return data.replace(
        column,
        vault.currentKey(),
        MOST,
        old -> vault.seal(column.purpose(), vault.openBytes(column.purpose(), old)));
  }
}
