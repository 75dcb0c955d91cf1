package pk.gov.hec.dlsei.domain.document.worker;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import pk.gov.hec.dlsei.api.document.SubmittedDocument;
import pk.gov.hec.dlsei.api.document.Verdict;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.settings.Setting;
import pk.gov.hec.dlsei.domain.settings.Settings;

/**
 * Has applicants' files opened in processes of their own, each with 256 MB of memory and five
 * seconds a file: a hostile one can cost a process, never the server. What such a file does is a
 * fault, never an exception.
 */
@ApplicationScoped
public class DocumentWorkers {

  private static final int PROCESSES = 2;
  private static final int MOST_OBSERVATIONS = 1_000;
  private static final Duration FOR_ANSWER = Duration.ofSeconds(5);
  private static final Duration FOR_PLACE = Duration.ofSeconds(10);

  @Inject Settings settings;

  private WorkerPool pool;

  /** For the container, which injects the settings. */
  public DocumentWorkers() {}

  DocumentWorkers(WorkerPool pool) {
    this.pool = pool;
  }

  @PostConstruct
  void open() {
    String jars = Path.of(settings.text(Setting.WORKER_DIRECTORY)).toString() + "/*";
    pool = new WorkerPool(jars, PROCESSES, new WorkerPool.Limits(FOR_ANSWER, FOR_PLACE));
  }

  @PreDestroy
  void close() {
    pool.close();
  }

  /**
   * Says what a file is and whether a person could look at it.
   *
   * @param content the file, not null
   * @return its type and pages, or why it cannot be used
   * @throws DlseiException BUSY where no worker came free within ten seconds, FILE_UNREADABLE where
   *     none can start
   */
  public WorkerResult<UsableDocument> inspect(byte[] content) {
    byte[] request = new WorkerRequest("INSPECT").bytes(content).frame();
    return pool.call(request, answer -> new UsableDocument(answer.readUTF(), answer.readInt()));
  }

  /**
   * Draws a page, for a screen.
   *
   * @param content the file, not null
   * @param page from 1
   * @param width in pixels; 1,400 at most
   * @return a PNG without any of the file's metadata, or why there is none
   * @throws DlseiException as {@link #inspect}
   */
  public WorkerResult<byte[]> preview(byte[] content, int page, int width) {
    byte[] request = new WorkerRequest("PREVIEW").number(page).number(width).bytes(content).frame();
    return pool.call(request, answer -> answer.readNBytes(answer.readInt()));
  }

  /**
   * Has a verifier read a document.
   *
   * @param document not null
   * @param pluginFile the verifier's jar, or folder of jars, in the plug-ins folder; its settings
   *     have their defaults
   * @return what it found, or why it found nothing
   * @throws DlseiException as {@link #inspect}
   */
  public WorkerResult<Verdict> verify(SubmittedDocument document, Path pluginFile) {
    SubmittedDocument.Holder holder = document.holder();
    byte[] request =
        new WorkerRequest("VERIFY")
            .text(pluginFile.toAbsolutePath().toString())
            .text(document.kind().name())
            .text(document.mediaType())
            .text(holder.name())
            .text(holder.cnic().digits())
            .text(holder.registrationNumber().orElse(""))
            .text(holder.institution())
            .text(document.day().toString())
            .bytes(document.content())
            .frame();
    return pool.call(request, DocumentWorkers::verdict);
  }

  private static Verdict verdict(DataInputStream answer) throws IOException {
    int count = answer.readInt();
    if (count > MOST_OBSERVATIONS) {
      throw new IOException("A verdict of " + count + " observations");
    }
    List<Verdict.Observation> observations = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Verdict.Weight weight = Verdict.Weight.valueOf(answer.readUTF());
      BilingualText text = new BilingualText(answer.readUTF(), answer.readUTF());
      observations.add(new Verdict.Observation(weight, text));
    }
    return new Verdict(observations);
  }
}
