package pk.gov.hec.dlsei.domain.staff.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.sql.Sql;
import pk.gov.hec.dlsei.domain.staff.Disclaimers;

/** Keeps them in their append-only table. */
@ApplicationScoped
@Transactional
public class JpaDisclaimers implements Disclaimers {

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public Optional<Instant> submittedAt(
      long accountId, InstitutionCode institution, String wording) {
    List<?> found =
        em.createNativeQuery(
                "SELECT submitted_at FROM disclaimer"
                    + " WHERE account_id = ?1 AND institution = ?2 AND wording = ?3")
            .setParameter(1, accountId)
            .setParameter(2, institution.value())
            .setParameter(3, wording)
            .getResultList();
    return found.stream().findFirst().map(Sql::instant);
  }

  @Override
  public boolean submit(long accountId, InstitutionCode institution, String wording, Instant at) {
    return em.createNativeQuery(
                "INSERT INTO disclaimer (account_id, institution, wording, submitted_at)"
                    + " VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING")
            .setParameter(1, accountId)
            .setParameter(2, institution.value())
            .setParameter(3, wording)
            .setParameter(4, Sql.utc(at))
            .executeUpdate()
        == 1;
  }
}
