package pk.gov.hec.dlsei.domain.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import pk.gov.hec.dlsei.api.plugin.PluginDescriptor;
import pk.gov.hec.dlsei.api.plugin.PluginFamily;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/**
 * The plug-ins of this server, read once, at start. A refused one stays in the list with its error;
 * none fells the server, and none disappears silently.
 */
@ApplicationScoped
public class PluginRegistry {

  private static final Logger LOG = Logger.getLogger(PluginRegistry.class.getName());

  private volatile List<Plugin> plugins = List.of();

  /**
   * Reads the folder. Called once, at start.
   *
   * @param folder where the jars lie
   */
  public void read(Path folder) {
    PluginLoader loader =
        new PluginLoader(
            PluginRegistry.class.getClassLoader(),
            name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
    plugins =
        withoutDuplicates(files(folder).stream().flatMap(f -> loader.load(f).stream()).toList());
    plugins.stream()
        .filter(plugin -> plugin.state() == Plugin.State.REFUSED)
        .forEach(plugin -> LOG.warning("Plug-in " + plugin.file() + " refused. " + plugin.error()));
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
    } catch (IOException e) {
      throw new DlseiException(
          ErrorCode.FILE_UNREADABLE, "The plug-ins folder " + folder + " cannot be read", e);
    }
  }

  static List<Plugin> withoutDuplicates(List<Plugin> found) {
    Set<String> seen = new HashSet<>();
    List<Plugin> kept = new ArrayList<>();
    for (Plugin plugin : found) {
      boolean first =
          plugin.state() == Plugin.State.REFUSED
              || seen.add(key(plugin.descriptor().orElseThrow()));
      kept.add(
          first
              ? plugin
              : Plugin.refused(
                  plugin.file(),
                  plugin.descriptor(),
                  "Another file brings the same plug-in and version. Keep one of them."));
    }
    return List.copyOf(kept);
  }

  private static String key(PluginDescriptor descriptor) {
    return descriptor.family() + " " + descriptor.id() + " " + descriptor.version();
  }

  /** All, refused ones too, by file name. */
  public List<Plugin> all() {
    return plugins;
  }

  /**
   * A plug-in that must be there.
   *
   * @param family of it
   * @param id of it
   * @param version of it
   * @param contract the family's interface
   * @param <T> the family's interface
   * @return never null
   * @throws DlseiException PLUGIN_MISSING where it is not, or was refused
   */
  public <T> T required(PluginFamily family, String id, String version, Class<T> contract) {
    return find(family, id, version)
        .map(contract::cast)
        .orElseThrow(
            () ->
                new DlseiException(
                    ErrorCode.PLUGIN_MISSING,
                    "The plug-in %s %s is not there; see the plug-ins page"
                        .formatted(id, version)));
  }

  /**
   * The active plug-in of an id, whatever its version; of several, that which the folder lists
   * last.
   *
   * @param family of it
   * @param id of it
   * @return empty where there is none
   */
  public Optional<Object> latest(PluginFamily family, String id) {
    return plugins.stream()
        .filter(
            plugin ->
                plugin
                    .descriptor()
                    .filter(d -> d.family() == family && d.id().equals(id))
                    .isPresent())
        .flatMap(plugin -> plugin.instance().stream())
        .reduce((first, second) -> second);
  }

  /**
   * The active plug-ins of a family.
   *
   * @param family not null
   * @return by file name
   */
  public List<Plugin> active(PluginFamily family) {
    return plugins.stream()
        .filter(plugin -> plugin.state() == Plugin.State.ACTIVE)
        .filter(plugin -> plugin.descriptor().orElseThrow().family() == family)
        .toList();
  }

  /**
   * Whether a plug-in is there and active.
   *
   * @param family of it
   * @param id of it
   * @param version of it
   * @return true where {@link #required} would give it
   */
  public boolean has(PluginFamily family, String id, String version) {
    return find(family, id, version).isPresent();
  }

  private Optional<Object> find(PluginFamily family, String id, String version) {
    return plugins.stream()
        .filter(
            plugin ->
                plugin
                    .descriptor()
                    .filter(d -> d.family() == family && d.id().equals(id))
                    .filter(d -> d.version().equals(version))
                    .isPresent())
        .flatMap(plugin -> plugin.instance().stream())
        .findFirst();
  }
}
