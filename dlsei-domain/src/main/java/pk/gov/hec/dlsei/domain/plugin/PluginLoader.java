package pk.gov.hec.dlsei.domain.plugin;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import pk.gov.hec.dlsei.api.plugin.Capability;
import pk.gov.hec.dlsei.api.plugin.PluginDescriptor;
import pk.gov.hec.dlsei.api.plugin.PluginException;
import pk.gov.hec.dlsei.api.plugin.PluginProvider;
import pk.gov.hec.dlsei.api.plugin.SpiVersion;

/**
 * Opens one file of the plug-ins folder, or one folder in it with a plug-in and its own libraries,
 * and says what became of each provider in it. Nothing that a plug-in does gets past it.
 */
final class PluginLoader {

  private final ClassLoader spi;
  private final Function<String, Optional<String>> settings;

  PluginLoader(ClassLoader platform, Function<String, Optional<String>> settings) {
    this.spi = new SpiOnlyLoader(platform);
    this.settings = settings;
  }

  /**
   * Loads what is in a file.
   *
   * @param file a jar, or a folder of jars
   * @return one for each provider, or one that says what is wrong with the file
   */
  List<Plugin> load(Path file) {
    String name = file.getFileName().toString();
    try {
      URL[] jars = jars(file);
      List<Plugin> found = providers(name, jars);
      return found.isEmpty()
          ? List.of(
              refused(
                  name,
                  "It names no provider in META-INF/services/" + PluginProvider.class.getName()))
          : found;
    } catch (IOException e) {
      return List.of(refused(name, "It is no jar: " + e.getMessage()));
    }
  }

  private static URL[] jars(Path file) throws IOException {
    if (!Files.isDirectory(file)) {
      return new URL[] {readable(file)};
    }
    List<URL> urls = new ArrayList<>();
    try (Stream<Path> entries = Files.list(file)) {
      for (Path jar : entries.filter(f -> f.toString().endsWith(".jar")).sorted().toList()) {
        urls.add(readable(jar));
      }
    }
    return urls.toArray(URL[]::new);
  }

  private static URL readable(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      if (zip.size() == 0) {
        throw new IOException("it is empty");
      }
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IOException("its name makes no address", e);
    }
  }

  @SuppressWarnings({"rawtypes", "resource"}) // open as long as the server runs: classes load late
  private List<Plugin> providers(String name, URL[] jars) {
    URLClassLoader loader = new URLClassLoader(name, jars, spi);
    List<Plugin> found = new ArrayList<>();
    try {
      for (ServiceLoader.Provider<PluginProvider> provider :
          ServiceLoader.load(PluginProvider.class, loader).stream().toList()) {
        found.add(TimeLimit.call(name, () -> take(name, provider)));
      }
    } catch (ServiceConfigurationError | LinkageError e) {
      return List.of(refused(name, reason(e))); // its list names what is not there, or no provider
    }
    return found;
  }

  @SuppressWarnings("rawtypes")
  private Plugin take(String name, ServiceLoader.Provider<PluginProvider> service) {
    Optional<PluginDescriptor> descriptor = Optional.empty();
    try {
      PluginProvider<?> provider = service.get();
      descriptor = Optional.of(provider.descriptor());
      return create(name, provider, descriptor.get());
    } catch (RuntimeException | LinkageError | ServiceConfigurationError e) {
      return Plugin.refused(name, descriptor, reason(e));
    }
  }

  private Plugin create(String name, PluginProvider<?> provider, PluginDescriptor descriptor) {
    if (!SpiVersion.CURRENT.runs(descriptor.builtFor())) {
      throw new IllegalArgumentException(
          "It was built for SPI %s; this server has %s. Build it against the server's dlsei-api."
              .formatted(descriptor.builtFor(), SpiVersion.CURRENT));
    }
    Object instance = provider.create(HostPluginConfig.read(descriptor, settings));
    if (!descriptor.family().contract().isInstance(instance)) {
      throw new IllegalArgumentException(
          "It says that it is a %s, but is none"
              .formatted(descriptor.family().contract().getSimpleName()));
    }
    for (Class<? extends Capability> capability : descriptor.capabilities()) {
      if (!capability.isInstance(instance)) {
        throw new IllegalArgumentException(
            "It claims to be a %s, but is none".formatted(capability.getSimpleName()));
      }
    }
    return Plugin.active(name, descriptor, instance);
  }

  private static String reason(Throwable e) {
    Throwable cause =
        e instanceof ServiceConfigurationError && e.getCause() != null ? e.getCause() : e;
    String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    boolean speaks = cause instanceof IllegalArgumentException || cause instanceof PluginException;
    return speaks && !message.isEmpty()
        ? cause.getMessage()
        : "It threw " + cause.getClass().getName() + message;
  }

  private static Plugin refused(String name, String error) {
    return Plugin.refused(name, Optional.empty(), error);
  }
}
