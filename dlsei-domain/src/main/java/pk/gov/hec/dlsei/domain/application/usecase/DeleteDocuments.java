package pk.gov.hec.dlsei.domain.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.document.DocumentRepository;
import pk.gov.hec.dlsei.domain.document.DocumentStore;
import pk.gov.hec.dlsei.domain.document.StoredDocument;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSetting;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSettings;

/**
 * Deletes identity documents when their time is over: so many days after the decision, or after
 * they were put into a draft that was never submitted. Of a decided application the keyed hash and
 * the verdict stay, so that the same file is known again; of a draft nothing does.
 */
@ApplicationScoped
@Transactional
public class DeleteDocuments {

  private static final int MOST = 100;

  @Inject DocumentRepository documents;
  @Inject DocumentStore store;
  @Inject ApplicationRepository applications;
  @Inject ProgrammeSettings settings;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Deletes some.
   *
   * @return how many; 0 where none is left
   */
  public int handle() {
    Instant now = clock.instant();
    int days = settings.number(ProgrammeSetting.DOCUMENTS_KEPT_DAYS);
    List<StoredDocument> over = documents.keptSince(now.minus(Duration.ofDays(days)), MOST);
    over.forEach(document -> delete(document, now));
    if (!over.isEmpty()) {
      audit.record(
          null,
          AuditAction.DOCUMENTS_DELETED,
          "documents",
          Map.of("count", over.size(), "keptDays", days));
    }
    return over.size();
  }

  private void delete(StoredDocument document, Instant now) {
    store.delete(document.id());
    ApplicationStatus status = applications.find(document.applicationId()).orElseThrow().status();
    if (status == ApplicationStatus.DRAFT) {
      documents.remove(document);
    } else {
      document.contentDeleted(now);
    }
  }
}
