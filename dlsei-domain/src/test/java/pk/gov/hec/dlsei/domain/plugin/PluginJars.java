package pk.gov.hec.dlsei.domain.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import pk.gov.hec.dlsei.api.plugin.PluginProvider;

/** Compiles and packs plug-ins for tests. */
final class PluginJars {

  private static final String SOURCE =
      """
      package fixture;
      import java.util.*;
      import pk.gov.hec.dlsei.api.cohort.*;
      import pk.gov.hec.dlsei.api.plugin.*;
      import pk.gov.hec.dlsei.api.value.*;
      public class Provider implements PluginProvider<CohortPolicy>, CohortPolicy {
        public interface Refunds extends Capability {}
        %s
        public PluginDescriptor descriptor() { return %s; }
        public CohortPolicy create(PluginConfig config) { %s }
        public Set<CohortId> cohorts() { return Set.of(); }
        public CohortTerms terms(CohortId cohort) { throw new IllegalArgumentException(); }
        public List<ClauseText> clauses() { return List.of(); }
        public List<Reading> readings() { return List.of(); }
        public List<Clause<ApplicantFacts>> eligibilityClauses() { return List.of(); }
      }
      """;

  private final Path folder;

  PluginJars(Path folder) {
    this.folder = folder;
  }

  Path good(String file, String version) throws IOException {
    return jar(
        file,
        "",
        descriptor(version, "SpiVersion.CURRENT", "Set.of()", "List.of()"),
        "return this;");
  }

  static String descriptor(String version, String spi, String capabilities, String keys) {
    return "new PluginDescriptor(PluginFamily.POLICY, \"fixture\", \"%s\", \"A fixture\", %s, %s, %s)"
        .formatted(version, spi, capabilities, keys);
  }

  Path jar(String file, String members, String descriptor, String create) throws IOException {
    Path work = Files.createTempDirectory("plugin");
    Path source = Files.createDirectories(work.resolve("fixture")).resolve("Provider.java");
    Files.writeString(source, SOURCE.formatted(members, descriptor, create));
    compile(source);
    Path jar = folder.resolve(file);
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      add(
          entries,
          "META-INF/services/" + PluginProvider.class.getName(),
          "fixture.Provider".getBytes());
      for (Path compiled : compiled(source.getParent())) {
        add(entries, "fixture/" + compiled.getFileName(), Files.readAllBytes(compiled));
      }
    }
    return jar;
  }

  private static List<Path> compiled(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".class")).toList();
    }
  }

  private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
    jar.putNextEntry(new ZipEntry(name));
    jar.write(content);
    jar.closeEntry();
  }

  private static void compile(Path source) {
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-cp",
                System.getProperty("java.class.path"),
                "--release",
                "17",
                source.toString());
    if (result != 0) {
      throw new IllegalStateException("The fixture does not compile");
    }
  }
}
