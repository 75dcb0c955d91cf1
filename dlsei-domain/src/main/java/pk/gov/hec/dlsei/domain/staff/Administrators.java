package pk.gov.hec.dlsei.domain.staff;

import java.util.List;
import pk.gov.hec.dlsei.domain.access.Account;

/** Those who administer. */
public interface Administrators {

  /**
   * The active accounts that administer today, but for one.
   *
   * @param accountId of the one
   * @return by id
   */
  List<Account> except(long accountId);

  /**
   * Keeps others from taking the role of an administrator away until the transaction ends.
   *
   * @return the active accounts that administer today, by id
   */
  List<Long> lock();
}
