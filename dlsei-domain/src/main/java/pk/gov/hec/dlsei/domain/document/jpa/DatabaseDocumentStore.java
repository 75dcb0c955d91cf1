package pk.gov.hec.dlsei.domain.document.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.crypto.Sealed;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.document.DocumentStore;

/** Keeps sealed contents beside the documents' table. */
@ApplicationScoped
public class DatabaseDocumentStore implements DocumentStore {

  private static final String CONTENT = "document";
  private static final String PAGE = "document-page";

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Inject Vault vault;

  @Override
  @Transactional(TxType.MANDATORY)
  public void put(long documentId, byte[] content) {
    Sealed sealed = vault.seal(CONTENT, content);
    em.createNativeQuery(
            "INSERT INTO document_content (document_id, sealed, key_id) VALUES (?1, ?2, ?3)")
        .setParameter(1, documentId)
        .setParameter(2, sealed.bytes())
        .setParameter(3, sealed.keyId())
        .executeUpdate();
  }

  @Override
  @Transactional
  public Optional<byte[]> get(long documentId) {
    List<?> rows =
        em.createNativeQuery("SELECT sealed, key_id FROM document_content WHERE document_id = ?1")
            .setParameter(1, documentId)
            .getResultList();
    return rows.stream().findFirst().map(row -> opened(CONTENT, (Object[]) row));
  }

  @Override
  @Transactional(TxType.REQUIRED)
  public void putPage(long documentId, int page, byte[] png) {
    Sealed sealed = vault.seal(PAGE, png);
    em.createNativeQuery(
            "INSERT INTO document_page (document_id, page, sealed, key_id)"
                + " SELECT id, ?2, ?3, ?4 FROM document WHERE id = ?1 AND deleted_at IS NULL"
                + " FOR SHARE ON CONFLICT (document_id, page) DO NOTHING")
        .setParameter(1, documentId)
        .setParameter(2, page)
        .setParameter(3, sealed.bytes())
        .setParameter(4, sealed.keyId())
        .executeUpdate();
  }

  @Override
  @Transactional
  public Optional<byte[]> getPage(long documentId, int page) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT sealed, key_id FROM document_page WHERE document_id = ?1 AND page = ?2")
            .setParameter(1, documentId)
            .setParameter(2, page)
            .getResultList();
    return rows.stream().findFirst().map(row -> opened(PAGE, (Object[]) row));
  }

  /** Waits for a page that is being kept just now, so that it goes too. */
  @Override
  @Transactional(TxType.MANDATORY)
  public void delete(long documentId) {
    em.createNativeQuery("SELECT id FROM document WHERE id = ?1 FOR UPDATE")
        .setParameter(1, documentId)
        .getResultList();
    for (String table : List.of("document_page", "document_content")) {
      em.createNativeQuery("DELETE FROM " + table + " WHERE document_id = ?1")
          .setParameter(1, documentId)
          .executeUpdate();
    }
  }

  private byte[] opened(String purpose, Object[] row) {
    return vault.openBytes(purpose, new Sealed((byte[]) row[0], (String) row[1]));
  }
}
