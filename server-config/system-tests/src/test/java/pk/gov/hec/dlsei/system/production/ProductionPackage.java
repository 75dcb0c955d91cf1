package pk.gov.hec.dlsei.system.production;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import pk.gov.hec.dlsei.run.liberty.FolderCopy;
import pk.gov.hec.dlsei.run.liberty.LibertyServer;
import pk.gov.hec.dlsei.run.liberty.LibertySetup;
import pk.gov.hec.dlsei.system.installation.TestFolder;

/** Open Liberty with DLSEI's package unzipped over it. */
final class ProductionPackage {

  private final Path folder;

  ProductionPackage(Path folder) throws IOException {
    this.folder = folder;
    FolderCopy.linkOnce(TestFolder.built().runtime(), folder.resolve("wlp"));
    Path zip = TestFolder.project().resolve("server-config/liberty/target/dlsei-server.zip");
    try (InputStream in = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(in)) {
      for (ZipEntry e = entries.getNextEntry(); e != null; e = entries.getNextEntry()) {
        unpack(e, entries);
      }
    }
  }

  private void unpack(ZipEntry entry, InputStream content) throws IOException {
    Path target = folder.resolve(entry.getName());
    if (entry.isDirectory()) {
      Files.createDirectories(target);
    } else {
      Files.createDirectories(target.getParent());
      Files.copy(content, target);
    }
  }

  LibertyServer start(Map<String, String> environment) throws IOException {
    return LibertyServer.start(
        new LibertySetup(
            folder.resolve("wlp"),
            folder.resolve("wlp/usr"),
            "dlsei",
            folder.resolve("output"),
            logs(),
            environment,
            Optional.of(folder.resolve("console.log"))));
  }

  /** What a file of the server says. */
  String text(String inServer) throws IOException {
    return Files.readString(folder.resolve("wlp/usr/servers/dlsei/" + inServer));
  }

  /** The names of what lies in a folder of the server. */
  List<String> names(String inServer) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("wlp/usr/servers/dlsei/" + inServer))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  Path logs() {
    return folder.resolve("logs");
  }

  /** What the current start has written to messages.log so far; JSON escapes each slash. */
  String messages() {
    Path log = logs().resolve("messages.log");
    try {
      return Files.exists(log) ? Files.readString(log).replace("\\/", "/") : "";
    } catch (IOException e) {
      throw new IllegalStateException("No log that can be read: " + log, e);
    }
  }
}
