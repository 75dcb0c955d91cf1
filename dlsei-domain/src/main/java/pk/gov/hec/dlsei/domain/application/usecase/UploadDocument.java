package pk.gov.hec.dlsei.domain.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.document.DocumentGate;
import pk.gov.hec.dlsei.domain.document.InspectedFile;
import pk.gov.hec.dlsei.domain.document.StoredDocument;
import pk.gov.hec.dlsei.domain.document.UploadFault;
import pk.gov.hec.dlsei.domain.document.worker.DocumentWorkers;
import pk.gov.hec.dlsei.domain.document.worker.UsableDocument;
import pk.gov.hec.dlsei.domain.document.worker.WorkerResult;

/**
 * Takes an uploaded document (WP2/4.1.3): looked at by a worker process first, by content and never
 * by name, with no transaction open; then kept sealed.
 */
@ApplicationScoped
public class UploadDocument {

  @Inject DocumentGate gate;
  @Inject DocumentWorkers workers;
  @Inject KeepDocument keep;
  @Inject Vault vault;

  /**
   * Takes it.
   *
   * @param actor whose draft, or whose application for which more is asked
   * @param cohort applied to
   * @param kind what the person says it is
   * @param content the file
   * @return why it was not taken; empty where it was
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException BUSY where more comes in than can be
   *     looked at now, CHANGED_MEANWHILE where nothing may be uploaded any more
   */
  public Optional<UploadFault> handle(
      Actor actor, CohortId cohort, DocumentKind kind, byte[] content) {
    if (content.length == 0) {
      return Optional.of(UploadFault.EMPTY);
    }
    if (content.length > StoredDocument.LARGEST) {
      return Optional.of(UploadFault.TOO_LARGE);
    }
    WorkerResult<UsableDocument> seen =
        gate.pass(actor.accountId(), () -> workers.inspect(content));
    if (seen.fault().isPresent()) {
      return seen.fault().map(UploadFault::of);
    }
    UsableDocument usable = seen.value().orElseThrow();
    InspectedFile file =
        new InspectedFile(
            usable.mediaType(), content.length, usable.pages(), vault.lookup("document", content));
    keep.handle(actor, cohort, new KeepDocument.Upload(kind, file, content));
    return Optional.empty();
  }
}
