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
import pk.gov.hec.dlsei.domain.document.DocumentRepository;
import pk.gov.hec.dlsei.domain.document.DocumentStore;
import pk.gov.hec.dlsei.domain.document.InspectedFile;
import pk.gov.hec.dlsei.domain.document.StoredDocument;

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
  @Inject Clock clock;

  void handle(Actor actor, CohortId cohort, Upload upload) {
    Optional<Application> asked =
        applications.live(actor.personId(), cohort).filter(Application::isAskedForMore);
    Application application =
        asked
            .flatMap(found -> applications.findToChange(found.id()))
            .orElseGet(() -> filling.draft(actor, cohort));
    Instant now = clock.instant();
    documents.current(application.id()).ifPresent(old -> replace(old, asked.isPresent(), now));
    StoredDocument document =
        new StoredDocument(application.id(), upload.kind(), upload.file(), now);
    documents.add(document);
    store.put(document.id(), upload.content());
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
