package pk.gov.hec.dlsei.worker;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.document.DocumentVerifier;
import pk.gov.hec.dlsei.api.plugin.PluginException;
import pk.gov.hec.dlsei.api.plugin.PluginFamily;
import pk.gov.hec.dlsei.api.plugin.PluginProvider;

/**
 * The verifiers of this process: each plug-in file is opened once, with a class loader of its own.
 */
final class Verifiers {

  private final ClassLoader spi = new SpiOnlyLoader(Verifiers.class.getClassLoader());
  private final Map<Path, List<DocumentVerifier>> opened = new HashMap<>();

  /**
   * The verifier in a file that reads documents of this kind.
   *
   * @throws PluginException where there is none
   */
  DocumentVerifier in(Path file, DocumentKind kind) throws IOException {
    List<DocumentVerifier> verifiers = opened.get(file);
    if (verifiers == null) {
      verifiers = open(file);
      opened.put(file, verifiers);
    }
    return verifiers.stream()
        .filter(verifier -> verifier.kinds().contains(kind))
        .findFirst()
        .orElseThrow(() -> new PluginException("The plug-in has no verifier for " + kind));
  }

  @SuppressWarnings({"rawtypes", "resource"}) // open as long as the process runs
  private List<DocumentVerifier> open(Path file) throws IOException {
    URLClassLoader loader = new URLClassLoader(file.getFileName().toString(), jars(file), spi);
    List<DocumentVerifier> found = new ArrayList<>();
    for (PluginProvider<?> provider : ServiceLoader.load(PluginProvider.class, loader)) {
      var descriptor = provider.descriptor();
      if (descriptor.family() == PluginFamily.VERIFIER) {
        var settings = new DefaultSettings(descriptor.configKeys());
        found.add((DocumentVerifier) provider.create(settings));
      }
    }
    return found;
  }

  private static URL[] jars(Path file) throws IOException {
    if (!Files.isDirectory(file)) {
      return new URL[] {file.toUri().toURL()};
    }
    List<URL> urls = new ArrayList<>();
    try (Stream<Path> entries = Files.list(file)) {
      for (Path jar : entries.filter(f -> f.toString().endsWith(".jar")).sorted().toList()) {
        urls.add(jar.toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }
}
