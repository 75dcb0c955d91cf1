package pk.gov.hec.dlsei.domain.activity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.activity.ActivityFiles;
import pk.gov.hec.dlsei.domain.crypto.Sealed;
import pk.gov.hec.dlsei.domain.crypto.Vault;

/** Seals the parts of the exports' files. */
@ApplicationScoped
@Transactional
public class JpaActivityFiles implements ActivityFiles {

  private static final String PURPOSE = "activity-file";

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Inject Vault vault;

  @Override
  public void put(long source, int part, byte[] packed) {
    Sealed sealed = vault.seal(PURPOSE, packed);
    em.createNativeQuery(
            "INSERT INTO activity_file (source_id, part, sealed, key_id) VALUES (?1, ?2, ?3, ?4)")
        .setParameter(1, source)
        .setParameter(2, part)
        .setParameter(3, sealed.bytes())
        .setParameter(4, sealed.keyId())
        .executeUpdate();
  }

  @Override
  public Optional<byte[]> part(long source, int part) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT sealed, key_id FROM activity_file WHERE source_id = ?1 AND part = ?2")
            .setParameter(1, source)
            .setParameter(2, part)
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(Object[].class::cast)
        .map(row -> vault.openBytes(PURPOSE, new Sealed((byte[]) row[0], (String) row[1])));
  }

  @Override
  public void drop(long source) {
    em.createNativeQuery("DELETE FROM activity_file WHERE source_id = ?1")
        .setParameter(1, source)
        .executeUpdate();
  }
}
