package pk.gov.hec.dlsei.domain.staff.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.staff.Administrators;
import pk.gov.hec.dlsei.domain.time.Karachi;

/** Finds and locks them by their accounts. */
@ApplicationScoped
@Transactional
public class JpaAdministrators implements Administrators {

  private static final String IDS =
      "SELECT a.id FROM account a WHERE a.status = 'ACTIVE' AND EXISTS ("
          + "SELECT FROM account_role r WHERE r.account_id = a.id AND r.role = 'ADMINISTRATOR'"
          + " AND coalesce(r.starts_on, ?1) <= ?1 AND coalesce(r.ends_on, ?1) >= ?1)"
          + " ORDER BY a.id";

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Inject Clock clock;

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
    List<?> ids = em.createNativeQuery(sql).setParameter(1, Karachi.today(clock)).getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }
}
