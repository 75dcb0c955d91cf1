package pk.gov.hec.dlsei.domain.document;

import java.util.Optional;

/**
 * Where the contents of documents lie, sealed. The built-in one is the database: a content then
 * commits with its row and is in every backup. A store of another kind (S3 and the like) takes its
 * place behind this port.
 */
public interface DocumentStore {

  /**
   * Seals and keeps a content.
   *
   * @param documentId new
   * @param content not null
   */
  void put(long documentId, byte[] content);

  /**
   * Opens a content.
   *
   * @param documentId of it
   * @return empty where it is not there any more
   */
  Optional<byte[]> get(long documentId);

  /**
   * Seals and keeps the picture of a page.
   *
   * @param documentId of the document
   * @param page from 1
   * @param png not null
   */
  void putPage(long documentId, int page, byte[] png);

  /**
   * Opens the picture of a page.
   *
   * @param documentId of the document
   * @param page from 1
   * @return empty where none was made yet
   */
  Optional<byte[]> getPage(long documentId, int page);

  /**
   * Deletes a content and its pictures for good.
   *
   * @param documentId of it
   */
  void delete(long documentId);
}
