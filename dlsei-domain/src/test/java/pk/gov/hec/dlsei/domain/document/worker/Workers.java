package pk.gov.hec.dlsei.domain.document.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.document.SubmittedDocument;
import pk.gov.hec.dlsei.api.plugin.PluginProvider;
import pk.gov.hec.dlsei.api.value.Cnic;

/** Real workers with a fixture for a plug-in. */
final class Workers {

  private Workers() {}

  static WorkerPool pool(int size, Duration forAnswer, Duration forPlace) {
    return new WorkerPool(
        System.getProperty("java.class.path"), size, new WorkerPool.Limits(forAnswer, forPlace));
  }

  static Path fixture(Path folder) throws IOException {
    String name = FixtureVerifier.class.getName();
    Path jar = Files.createDirectories(folder.resolve("پلگ ان")).resolve("fixture.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        InputStream code = FixtureVerifier.class.getResourceAsStream("FixtureVerifier.class")) {
      entries.putNextEntry(new ZipEntry("META-INF/services/" + PluginProvider.class.getName()));
      entries.write(name.getBytes());
      entries.putNextEntry(new ZipEntry(name.replace('.', '/') + ".class"));
      code.transferTo(entries);
    }
    return jar;
  }

  static SubmittedDocument document(String whatToDo) {
    return document(whatToDo, DocumentKind.STUDENT_CARD);
  }

  static SubmittedDocument document(String whatToDo, DocumentKind kind) {
    return new SubmittedDocument(
        kind,
        "image/png",
        "secret content".getBytes(),
        new SubmittedDocument.Holder(
            whatToDo, new Cnic("3520112345671"), Optional.of("2021-CS-7"), "Demo University"),
        LocalDate.of(2023, 8, 10));
  }
}
