package pk.gov.hec.dlsei.domain.staff.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.staff.Administrators;

/** Finds and locks them by their accounts. */
@ApplicationScoped
@Transactional
public class JpaAdministrators implements Administrators {

  private static final String IDS =
      "SELECT a.id FROM account a WHERE a.status = 'ACTIVE' AND EXISTS ("
          + "SELECT FROM account_role r WHERE r.account_id = a.id AND r.role = 'ADMINISTRATOR')"
          + " ORDER BY a.id";

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public List<Account> except(long accountId) {
    return ids(IDS).stream()
        .filter(id -> id != accountId)
        .map(id -> em.find(Account.class, id))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Looks anew under the locks: what was read before them may be old. */
  @Override
  public List<Long> lock() {
    ids(IDS + " FOR UPDATE");
    return ids(IDS);
  }

  private List<Long> ids(String sql) {
    List<?> ids = em.createNativeQuery(sql).getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }
}
