package pk.gov.hec.dlsei.domain.review.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.document.DocumentGate;
import pk.gov.hec.dlsei.domain.document.DocumentRepository;
import pk.gov.hec.dlsei.domain.document.DocumentStore;
import pk.gov.hec.dlsei.domain.document.StoredDocument;
import pk.gov.hec.dlsei.domain.document.worker.DocumentWorkers;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * Shows a page of a document as a picture, drawn by a worker process: to the applicant, to the
 * university's focal person, and to HEC, whose looks are recorded. Nobody is ever given the file
 * itself.
 */
@ApplicationScoped
public class ViewDocument {

  private static final int WIDTH = 1_400;
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

  /** Pages that could not be drawn, so that each look at them does not cost seconds again. */
  private final Map<String, Instant> faulty = new ConcurrentHashMap<>();

  @Inject DocumentRepository documents;
  @Inject ApplicationRepository applications;
  @Inject DocumentStore store;
  @Inject DocumentWorkers workers;
  @Inject DocumentGate gate;
  @Inject Clock clock;
  @Inject @RealTime Clock realTime;

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
            .filter(found -> page >= 1 && page <= found.pages())
            .filter(found -> found.deletedAt().isEmpty())
            .orElseThrow(ViewDocument::notFound);
    Application application = applications.find(document.applicationId()).orElseThrow();
    if (application.personId() != actor.personId()) {
      requireReviewer(actor, application);
      documents.seen(document.id(), actor.accountId(), clock.instant());
    }
    Optional<byte[]> drawn = store.getPage(document.id(), page);
    return drawn.isPresent() ? drawn : gate.pass(actor.accountId(), () -> draw(document, page));
  }

  /** Somebody else may have had it drawn while this one waited. */
  private Optional<byte[]> draw(StoredDocument document, int page) {
    Optional<byte[]> drawn = store.getPage(document.id(), page);
    String name = document.id() + "/" + page;
    if (drawn.isPresent() || isKnownAsFaulty(name)) {
      return drawn;
    }
    Optional<byte[]> png =
        store.get(document.id()).flatMap(content -> workers.preview(content, page, WIDTH).value());
    png.ifPresentOrElse(
        picture -> store.putPage(document.id(), page, picture),
        () -> faulty.put(name, realTime.instant().plus(FORGOTTEN_AFTER)));
    return png;
  }

  private boolean isKnownAsFaulty(String name) {
    Instant now = realTime.instant();
    faulty.values().removeIf(now::isAfter);
    return faulty.containsKey(name);
  }

  private static void requireReviewer(Actor actor, Application application) {
    boolean reviewer = actor.is(Role.FOCAL_PERSON) || actor.is(Role.HEC_OFFICER);
    if (!reviewer || !ReviewScope.of(actor).holds(application)) {
      throw notFound();
    }
  }

  private static DlseiException notFound() {
    return new DlseiException(ErrorCode.NOT_FOUND, "No such document");
  }
}
