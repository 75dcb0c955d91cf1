package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.document.SubmittedDocument;
import pk.gov.hec.dlsei.api.document.SubmittedDocument.Holder;
import pk.gov.hec.dlsei.api.document.Verdict;
import pk.gov.hec.dlsei.domain.document.worker.DocumentFault;
import pk.gov.hec.dlsei.domain.document.worker.DocumentWorkers;
import pk.gov.hec.dlsei.domain.document.worker.UsableDocument;
import pk.gov.hec.dlsei.domain.plugin.Plugin;
import pk.gov.hec.dlsei.domain.plugin.PluginRegistry;
import pk.gov.hec.dlsei.domain.settings.Setting;
import pk.gov.hec.dlsei.domain.settings.Settings;

/** The server finds its workers and its verifiers where the package puts them. */
@InsideTest
class DocumentWorkersIT {

  private static final LocalDate DAY = LocalDate.of(2023, 8, 10);

  @Inject DocumentWorkers workers;
  @Inject PluginRegistry plugins;
  @Inject Settings settings;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @Test
  void a_picture_is_opened_by_a_worker_and_an_executable_is_refused() throws IOException {
    assertThat(workers.inspect(picture()).value()).contains(new UsableDocument("image/png", 1));
    assertThat(workers.preview(picture(), 1, 100).value()).isPresent();
    assertThat(workers.inspect("MZ".getBytes()).fault()).contains(DocumentFault.NOT_PDF_JPEG_PNG);
  }

  @Test
  void the_verifier_of_students_documents_is_active_and_reports() throws IOException {
    Plugin verifier =
        plugins.all().stream()
            .filter(p -> p.descriptor().filter(d -> d.id().equals("student-document")).isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(verifier.state()).as(verifier.error()).isEqualTo(Plugin.State.ACTIVE);

    Path file = Path.of(settings.text(Setting.PLUGINS_DIRECTORY)).resolve(verifier.file());
    Holder holder = new Holder("A Demo", Invented.cnic(), Optional.empty(), "Demo University");
    SubmittedDocument card =
        new SubmittedDocument(DocumentKind.STUDENT_CARD, "image/png", picture(), holder, DAY);
    assertThat(workers.verify(card, file).value().orElseThrow().observations())
        .anyMatch(observation -> observation.weight() == Verdict.Weight.DOUBTS)
        .anyMatch(observation -> observation.text().english().contains("blank"));
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }
}
