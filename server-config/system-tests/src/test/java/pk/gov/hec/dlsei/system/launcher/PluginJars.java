package pk.gov.hec.dlsei.system.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import pk.gov.hec.dlsei.api.plugin.PluginProvider;

/** Plug-ins of strangers, compiled and packed, good ones and bad ones. */
final class PluginJars {

  private static final String PROVIDER =
      """
      package stranger;
      import java.util.*;
      import pk.gov.hec.dlsei.api.cohort.*;
      import pk.gov.hec.dlsei.api.plugin.*;
      import pk.gov.hec.dlsei.api.value.*;
      public class Provider implements PluginProvider<CohortPolicy>, CohortPolicy {
        public Provider() { %s }
        public PluginDescriptor descriptor() {
          return new PluginDescriptor(PluginFamily.POLICY, %s, library.Words.TITLE, %s, Set.of(), %s);
        }
        public CohortPolicy create(PluginConfig config) { return this; }
        public Set<CohortId> cohorts() { return Set.of(); }
        public CohortTerms terms(CohortId cohort) { throw new IllegalArgumentException(); }
        public List<ClauseText> clauses() { return List.of(); }
        public List<Reading> readings() { return List.of(); }
        public List<Clause<ApplicantFacts>> eligibilityClauses() { return List.of(); }
      }
      """;
  private static final String LIBRARY =
      "package library; public class Words {"
          + " public static final String TITLE = new String(\"A stranger’s policy\"); }";
  private static final String NONE = "List.of()";
  private static final String CURRENT = "SpiVersion.CURRENT";

  private final Path folder;
  private final Path work;

  PluginJars(Path folder, Path work) {
    this.folder = folder;
    this.work = work;
  }

  /** One of each kind that the plug-ins page has to show rightly. */
  void dropAll() throws IOException {
    one("policy-2.jar", "", "\"policy-year2\", \"2.0.0\"", CURRENT, NONE);
    one("spi-2.jar", "", "\"spi-two\", \"1.0.0\"", "new SpiVersion(2, 0)", NONE);
    one("no-key.jar", "", "\"keyed\", \"1.0.0\"", CURRENT, key());
    one(
        "throws.jar",
        "if (true) throw new IllegalStateException(\"never comes up\");",
        "\"throwing\", \"1.0.0\"",
        CURRENT,
        NONE);
    Files.writeString(folder.resolve("text.jar"), "This is a letter.");
    nameless("missing.jar");
    inAFolder("with-library");
  }

  private static String key() {
    return "List.of(ConfigKey.required(\"bank-account\", ConfigKey.Type.TEXT, \"The account.\"))";
  }

  private void one(String file, String constructor, String id, String spi, String keys)
      throws IOException {
    Path classes = compiled(file, PROVIDER.formatted(constructor, id, spi, keys));
    try (JarOutputStream jar = jar(folder.resolve(file))) {
      service(jar);
      addAll(jar, classes, "stranger");
      addAll(jar, classes, "library");
    }
  }

  /** The provider in one jar, what it uses in another. */
  private void inAFolder(String name) throws IOException {
    Path classes =
        compiled(name, PROVIDER.formatted("", "\"in-a-folder\", \"1.0.0\"", CURRENT, NONE));
    Path plugin = Files.createDirectories(folder.resolve(name));
    try (JarOutputStream jar = jar(plugin.resolve("plug-in.jar"))) {
      service(jar);
      addAll(jar, classes, "stranger");
    }
    try (JarOutputStream jar = jar(plugin.resolve("words.jar"))) {
      addAll(jar, classes, "library");
    }
  }

  /** Its list of services names a class that it does not bring. */
  private void nameless(String file) throws IOException {
    try (JarOutputStream jar = jar(folder.resolve(file))) {
      service(jar);
    }
  }

  private static JarOutputStream jar(Path file) throws IOException {
    return new JarOutputStream(Files.newOutputStream(file));
  }

  private static void service(JarOutputStream jar) throws IOException {
    String name = "META-INF/services/" + PluginProvider.class.getName();
    add(jar, name, "stranger.Provider".getBytes(UTF_8));
  }

  private static void addAll(JarOutputStream jar, Path classes, String name) throws IOException {
    try (Stream<Path> files = Files.list(classes.resolve(name))) {
      for (Path file : files.toList()) {
        add(jar, name + "/" + file.getFileName(), Files.readAllBytes(file));
      }
    }
  }

  private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
    jar.putNextEntry(new ZipEntry(name));
    jar.write(content);
    jar.closeEntry();
  }

  private Path compiled(String name, String provider) throws IOException {
    Path classes = Files.createDirectories(work.resolve(name));
    Path source = Files.writeString(classes.resolve("Provider.java"), provider);
    Path library = Files.writeString(classes.resolve("Words.java"), LIBRARY);
    String spi = PluginProvider.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    List<String> arguments =
        List.of("-d", classes.toString(), "-cp", spi, "--release", "17", "-proc:none");
    String[] all =
        Stream.concat(arguments.stream(), Stream.of(source.toString(), library.toString()))
            .toArray(String[]::new);
    if (ToolProvider.getSystemJavaCompiler().run(null, null, null, all) != 0) {
      throw new IllegalStateException(name + " does not compile");
    }
    return classes;
  }
}
