package pk.gov.hec.dlsei.domain.invariant.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import pk.gov.hec.dlsei.domain.invariant.Breaches;
import pk.gov.hec.dlsei.domain.invariant.Invariant;

/** Asks the database. */
@ApplicationScoped
@Transactional
public class JpaBreaches implements Breaches {

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public List<String> of(Invariant invariant, int most) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT row_to_json(b)::text FROM (" + invariant.sql() + ") b LIMIT ?1")
            .setParameter(1, most)
            .getResultList();
    return rows.stream().map(String.class::cast).toList();
  }
}
