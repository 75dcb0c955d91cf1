package pk.gov.hec.dlsei.domain.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.RequiredDocument;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.document.DocumentRepository;
import pk.gov.hec.dlsei.domain.document.DocumentStore;
import pk.gov.hec.dlsei.domain.document.InspectedFile;
import pk.gov.hec.dlsei.domain.document.StoredDocument;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/**
 * Keeps a document that was found usable. In a draft it takes the place of the one before, which
 * goes; of a submitted application all stay, since a decision may rest on them, and the application
 * counts as changed: nobody decides on a document that he has not seen.
 */
@ApplicationScoped
@Transactional
class KeepDocument {

  record Upload(DocumentKind kind, InspectedFile file, byte[] content) {

    @Override
    public String toString() {
      return kind + ", " + file;
    }
  }

  @Inject ApplicationRepository applications;
  @Inject FillDraft filling;
  @Inject DocumentRepository documents;
  @Inject DocumentStore store;
  @Inject CohortRulebook rulebook;
  @Inject Clock clock;

  void handle(Actor actor, CohortId cohort, Upload upload) {
    Optional<Application> asked =
        applications.live(actor.personId(), cohort).filter(Application::isAskedForMore);
    Application application =
        asked
            .flatMap(found -> applications.findToChange(found.id()))
            .filter(Application::isAskedForMore)
            .orElseGet(() -> filling.draft(actor, cohort));
    demandAccepted(application, upload.kind());
    Instant now = clock.instant();
    documents.current(application.id()).ifPresent(old -> replace(old, asked.isPresent(), now));
    StoredDocument document =
        new StoredDocument(application.id(), upload.kind(), upload.file(), now);
    documents.add(document);
    store.put(document.id(), upload.content());
  }

  /** The page offers no other kinds. */
  private void demandAccepted(Application application, DocumentKind kind) {
    var category = application.form().category();
    if (category == null
        || !RequiredDocument.kindsOf(application, rulebook.of(application.cohort()))
            .contains(kind)) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "This kind of document is not asked for");
    }
  }

  private void replace(StoredDocument old, boolean submitted, Instant now) {
    if (submitted) {
      old.supersede(now);
      documents.flush();
    } else {
      documents.remove(old);
    }
  }
}
