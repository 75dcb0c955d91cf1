package pk.gov.hec.dlsei.domain.intake.jpa;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.crypto.Sealed;
import pk.gov.hec.dlsei.domain.crypto.Vault;

/**
 * A table of sealed files, one for each row of another table.
 *
 * @param em of the caller's transaction
 * @param vault has the keys
 * @param table its name
 * @param owner the column that names the other row
 * @param purpose of the seal
 */
public record SealedFiles(
    EntityManager em, Vault vault, String table, String owner, String purpose) {

  /** Seals and keeps a file. */
  public void put(long id, byte[] content) {
    Sealed sealed = vault.seal(purpose, content);
    em.createNativeQuery(
            "INSERT INTO %s (%s, sealed, key_id) VALUES (?1, ?2, ?3)".formatted(table, owner))
        .setParameter(1, id)
        .setParameter(2, sealed.bytes())
        .setParameter(3, sealed.keyId())
        .executeUpdate();
  }

  /** Opens a file; empty where it is not there any more. */
  public Optional<byte[]> get(long id) {
    List<?> rows =
        em.createNativeQuery("SELECT sealed, key_id FROM %s WHERE %s = ?1".formatted(table, owner))
            .setParameter(1, id)
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(Object[].class::cast)
        .map(row -> vault.openBytes(purpose, new Sealed((byte[]) row[0], (String) row[1])));
  }

  /** Forgets a file. */
  public void drop(long id) {
    em.createNativeQuery("DELETE FROM %s WHERE %s = ?1".formatted(table, owner))
        .setParameter(1, id)
        .executeUpdate();
  }
}
