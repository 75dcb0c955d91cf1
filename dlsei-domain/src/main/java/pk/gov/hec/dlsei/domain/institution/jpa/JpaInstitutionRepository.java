package pk.gov.hec.dlsei.domain.institution.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.error.Violations;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;

/** Keeps institutions in their table. */
@ApplicationScoped
@Transactional
public class JpaInstitutionRepository implements InstitutionRepository {

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public Optional<Institution> find(InstitutionCode code) {
    return Optional.ofNullable(em.find(Institution.class, code.value()));
  }

  @Override
  public List<Institution> all() {
    return em.createQuery(
            "SELECT i FROM Institution i WHERE i.sector <> ?1 ORDER BY i.name, i.code",
            Institution.class)
        .setParameter(1, Institution.Sector.ORGANISATION)
        .getResultList();
  }

  @Override
  public void add(Institution institution) {
    em.persist(institution);
  }

  @Override
  public void addNow(Institution institution) {
    add(institution);
    flush();
  }

  @Override
  public void flush() {
    try {
      em.flush();
    } catch (PersistenceException e) {
      throw Violations.translated(e);
    }
  }
}
