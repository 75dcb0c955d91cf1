package pk.gov.hec.dlsei.domain.licence.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pk.gov.hec.dlsei.domain.licence.Licence;
import pk.gov.hec.dlsei.domain.licence.LicenceRepository;
import pk.gov.hec.dlsei.domain.licence.LicenceStatus;

/** Keeps licences in their table. */
@ApplicationScoped
public class JpaLicenceRepository implements LicenceRepository {

  private static final Set<LicenceStatus> NOT_ACTIVE_YET =
      EnumSet.of(
          LicenceStatus.GRANTED,
          LicenceStatus.INVITED,
          LicenceStatus.INVITATION_REFUSED,
          LicenceStatus.REVOKING);

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public Optional<Licence> find(long id) {
    return Optional.ofNullable(em.find(Licence.class, id));
  }

  @Override
  public Optional<Licence> ofApplication(long applicationId) {
    return em.createQuery("SELECT l FROM Licence l WHERE l.applicationId = ?1", Licence.class)
        .setParameter(1, applicationId)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<Licence> toActivate(List<String> learnerIds) {
    if (learnerIds.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "SELECT l FROM Licence l WHERE l.learnerId IN ?1 AND l.status IN ?2"
                + " AND l.activatedAt IS NULL ORDER BY l.id",
            Licence.class)
        .setParameter(1, learnerIds)
        .setParameter(2, NOT_ACTIVE_YET)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  @Override
  public void add(Licence licence) {
    em.persist(licence);
  }
}
