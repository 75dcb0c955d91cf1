package pk.gov.hec.dlsei.domain.review.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.document.DocumentRepository;
import pk.gov.hec.dlsei.domain.document.DocumentStore;
import pk.gov.hec.dlsei.domain.document.StoredDocument;
import pk.gov.hec.dlsei.domain.document.worker.DocumentWorkers;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/**
 * Shows a page of a document as a picture, drawn by a worker process: to the applicant, to the
 * university's focal person, and to HEC. Nobody is ever given the file itself.
 */
@ApplicationScoped
public class ViewDocument {

  private static final int WIDTH = 1_400;

  @Inject DocumentRepository documents;
  @Inject ApplicationRepository applications;
  @Inject DocumentStore store;
  @Inject DocumentWorkers workers;

  /**
   * The picture of a page.
   *
   * @param actor who looks
   * @param documentId of the document
   * @param page from 1
   * @return a PNG; empty where the page cannot be drawn
   * @throws DlseiException NOT_FOUND where it is not there, or not for this person; BUSY
   */
  public Optional<byte[]> handle(Actor actor, long documentId, int page) {
    StoredDocument document =
        documents
            .find(documentId)
            .filter(found -> isFor(actor, found))
            .filter(found -> page >= 1 && page <= found.pages())
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such document"));
    Optional<byte[]> drawn = store.getPage(document.id(), page);
    return drawn.isPresent() ? drawn : draw(document, page);
  }

  private Optional<byte[]> draw(StoredDocument document, int page) {
    Optional<byte[]> png =
        store.get(document.id()).flatMap(content -> workers.preview(content, page, WIDTH).value());
    png.ifPresent(picture -> store.putPage(document.id(), page, picture));
    return png;
  }

  private boolean isFor(Actor actor, StoredDocument document) {
    Application application = applications.find(document.applicationId()).orElseThrow();
    boolean reviewer = actor.is(Role.FOCAL_PERSON) || actor.is(Role.HEC_OFFICER);
    return application.personId() == actor.personId()
        || reviewer && ReviewScope.of(actor).holds(application);
  }
}
