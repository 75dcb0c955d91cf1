package pk.gov.hec.dlsei.domain.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents, apart from their contents. */
public interface DocumentRepository {

  /** By id. */
  Optional<StoredDocument> find(long id);

  /** The current one of an application. */
  Optional<StoredDocument> current(long applicationId);

  /** All of an application, the latest first. */
  List<StoredDocument> of(long applicationId);

  /** A new one, written at once, so that it has an id. */
  void add(StoredDocument document);

  /** Deletes one and its content: a draft's, when another takes its place. */
  void remove(StoredDocument document);

  /**
   * Documents whose content has been kept long enough, locked until the transaction ends: of
   * applications that were decided, and of drafts.
   *
   * @param before decided, or uploaded to a draft, before it
   * @param most so many at most
   * @return the oldest first
   */
  List<StoredDocument> keptSince(Instant before, int most);

  /** Writes changes now, so that one is superseded before the next is added. */
  void flush();

  /**
   * The next submitted document that no verifier has looked at, and that nobody has locked.
   *
   * @return its id; empty where none waits
   */
  Optional<Long> nextToVerify();

  /**
   * Locks a document that no verifier has looked at until the transaction ends.
   *
   * @param id of it
   * @return empty where somebody else has it locked, or has looked
   */
  Optional<StoredDocument> claimToVerify(long id);

  /**
   * Writes down that somebody looked at it, once a day.
   *
   * @param documentId of the document
   * @param accountId who looks
   * @param at by the business clock
   */
  void seen(long documentId, long accountId, Instant at);

  /**
   * Who looked at the documents of an application.
   *
   * @param applicationId of it
   * @return the first one first
   */
  List<DocumentView> viewsOf(long applicationId);

  /**
   * What speaks against the current documents of some applications, in one look.
   *
   * @param applicationIds of them
   * @return by the application's id; one without a document has none
   */
  Map<Long, Doubts> doubts(List<Long> applicationIds);
}
