package pk.gov.hec.dlsei.domain.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.document.DocumentVerifier;
import pk.gov.hec.dlsei.api.document.SubmittedDocument;
import pk.gov.hec.dlsei.api.document.Verdict;
import pk.gov.hec.dlsei.api.document.Verdict.Observation;
import pk.gov.hec.dlsei.api.document.Verdict.Weight;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.crypto.Vault;
import pk.gov.hec.dlsei.domain.document.DocumentRepository;
import pk.gov.hec.dlsei.domain.document.DocumentStore;
import pk.gov.hec.dlsei.domain.document.StoredDocument;
import pk.gov.hec.dlsei.domain.document.worker.DocumentFault;
import pk.gov.hec.dlsei.domain.document.worker.DocumentWorkers;
import pk.gov.hec.dlsei.domain.document.worker.WorkerResult;
import pk.gov.hec.dlsei.domain.institution.Institution;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;
import pk.gov.hec.dlsei.domain.person.Person;
import pk.gov.hec.dlsei.domain.person.PersonRepository;
import pk.gov.hec.dlsei.domain.plugin.Plugin;
import pk.gov.hec.dlsei.domain.plugin.PluginRegistry;
import pk.gov.hec.dlsei.domain.settings.Setting;
import pk.gov.hec.dlsei.domain.settings.Settings;
import pk.gov.hec.dlsei.domain.time.Karachi;

/**
 * Has the verifiers that know its kind look at a document, in a worker process; its row is locked
 * for the seconds that this may take, so that no other server does the same.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class VerifyDocument {

  private static final Observation NOT_READ =
      new Observation(
          Weight.DOUBTS,
          new BilingualText(
              "The automatic check could not read this file; please look at it with care.",
              "خودکار جانچ میں یہ فائل پڑھی نہیں جا سکی؛ براہِ کرم اسے غور سے دیکھیں۔"));

  @Inject DocumentRepository documents;
  @Inject DocumentStore store;
  @Inject ApplicationRepository applications;
  @Inject PersonRepository persons;
  @Inject InstitutionRepository institutions;
  @Inject DocumentWorkers workers;
  @Inject PluginRegistry plugins;
  @Inject Settings settings;
  @Inject Vault vault;
  @Inject Clock clock;

  /** Looks at one, unless another server is at it or has looked already. */
  void handle(long id) {
    documents.claimToVerify(id).ifPresent(this::verify);
  }

  /** Leaves it to the reviewer. */
  void giveUp(long id) {
    documents.claimToVerify(id).ifPresent(StoredDocument::notVerified);
  }

  private void verify(StoredDocument document) {
    List<Path> verifiers = verifiersOf(document);
    Optional<byte[]> content = store.get(document.id());
    if (verifiers.isEmpty() || content.isEmpty()) {
      document.notVerified();
      return;
    }
    SubmittedDocument submitted = submitted(document, content.get());
    List<Observation> seen =
        verifiers.stream()
            .map(plugin -> verdict(submitted, plugin))
            .flatMap(result -> observations(result).stream())
            .toList();
    document.verified(new Verdict(seen), clock.instant());
  }

  /** Once more where a worker was too slow or died: that may be the machine's fault. */
  private WorkerResult<Verdict> verdict(SubmittedDocument submitted, Path plugin) {
    WorkerResult<Verdict> first = workers.verify(submitted, plugin);
    boolean inDoubt =
        first
            .fault()
            .filter(f -> f == DocumentFault.TIMED_OUT || f == DocumentFault.DIED)
            .isPresent();
    return inDoubt ? workers.verify(submitted, plugin) : first;
  }

  private static List<Observation> observations(WorkerResult<Verdict> result) {
    return result.value().map(Verdict::observations).orElse(List.of(NOT_READ));
  }

  private List<Path> verifiersOf(StoredDocument document) {
    Path folder = Path.of(settings.text(Setting.PLUGINS_DIRECTORY));
    return plugins.all().stream()
        .filter(plugin -> plugin.instance().filter(i -> reads(i, document)).isPresent())
        .map(Plugin::file)
        .map(folder::resolve)
        .toList();
  }

  private static boolean reads(Object plugin, StoredDocument document) {
    return plugin instanceof DocumentVerifier verifier
        && verifier.kinds().contains(document.kind());
  }

  private SubmittedDocument submitted(StoredDocument document, byte[] content) {
    Application application = applications.find(document.applicationId()).orElseThrow();
    Person person = persons.find(application.personId()).orElseThrow();
    String institution =
        institutions.find(application.form().institution()).map(Institution::name).orElseThrow();
    return new SubmittedDocument(
        document.kind(),
        document.mediaType(),
        content,
        new SubmittedDocument.Holder(
            person.name(),
            person.cnic().orElseThrow().open(vault),
            Optional.ofNullable(application.form().registrationNumber()),
            institution),
        Karachi.today(clock));
  }
}
