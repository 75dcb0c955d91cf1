package pk.gov.hec.dlsei.bench.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The applications that the servers run. */
final class Archives {

  private static final String INSIDE = "pk/gov/hec/dlsei/bench/inside";
  private static final String MODULE =
      "<module><web><web-uri>bench.war</web-uri><context-root>/bench</context-root></web></module>";
  private static final byte[] BEANS =
      """
      <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
      """
          .getBytes(StandardCharsets.UTF_8);

  private Archives() {}

  /** Adds the benchmark's module to the application. */
  static void addInside(Path ear) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + ear.toUri()), Map.of())) {
      Path modules = zip.getPath("META-INF/application.xml");
      String text = Files.readString(modules);
      Files.writeString(
          modules, text.replace("<library-directory>", MODULE + "<library-directory>"));
      Files.write(zip.getPath("bench.war"), inside());
    }
  }

  private static byte[] inside() throws IOException {
    Path classes = classes();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream war = new ZipOutputStream(bytes)) {
      put(war, "WEB-INF/beans.xml", BEANS);
      for (Path file : files(classes.resolve(INSIDE))) {
        put(war, "WEB-INF/classes/" + classes.relativize(file), Files.readAllBytes(file));
      }
    }
    return bytes.toByteArray();
  }

  /** An application with one static page. */
  static void emptyWar(Path file) throws IOException {
    try (ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(file))) {
      put(
          war,
          "index.html",
          "<!DOCTYPE html><title>Empty</title>".getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static Path classes() {
    try {
      return Path.of(Archives.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Classes without a place", e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
