package pk.gov.hec.dlsei.domain.intake.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.crypto.Sealed;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.error.Violations;
import pk.gov.hec.dlsei.domain.intake.FileOfLines;

/**
 * A table of the sealed contents of files, beside the table of the files themselves.
 *
 * @param em of the caller's transaction
 * @param vault has the keys
 * @param table its name
 * @param owner the column that names the file
 * @param purpose of the seal
 */
public record SealedFiles(
    EntityManager em, Vault vault, String table, String owner, String purpose) {

  /**
   * Keeps a new file with its sealed content, at once.
   *
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException ALREADY_TAKEN where the same file is there
   */
  public void add(FileOfLines file, byte[] content) {
    try {
      em.persist(file);
      em.flush();
    } catch (PersistenceException e) {
      throw Violations.translated(e);
    }
    Sealed sealed = vault.seal(purpose, content);
    em.createNativeQuery(
            "INSERT INTO %s (%s, sealed, key_id) VALUES (?1, ?2, ?3)".formatted(table, owner))
        .setParameter(1, file.id())
        .setParameter(2, sealed.bytes())
        .setParameter(3, sealed.keyId())
        .executeUpdate();
  }

  /** Opens a file's content; empty where it is not there any more. */
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

  /** Forgets a file's content. */
  public void drop(long id) {
    em.createNativeQuery("DELETE FROM %s WHERE %s = ?1".formatted(table, owner))
        .setParameter(1, id)
        .executeUpdate();
  }
}
