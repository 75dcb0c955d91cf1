package pk.gov.hec.dlsei.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Accounts that there are. */
@ApplicationScoped
@Transactional
public class Accounts {

  private static final String OFFICER =
      "SELECT min(account_id) FROM account_role WHERE role = 'HEC_OFFICER'";

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  /** An officer's of HEC. */
  long officer() {
    return ((Number) em.createNativeQuery(OFFICER).getSingleResult()).longValue();
  }
}
