package pk.gov.hec.dlsei.api.plugin;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a plug-in says of itself. Two versions of one id may stand side by side; the same id and
 * version twice is refused. Created by PLUGIN.
 *
 * @param family which of the four kinds, never null
 * @param id {@code [a-z][a-z0-9-]*}, never null
 * @param version of the plug-in, such as {@code 2.1.0}, never null
 * @param title what an administrator reads, never null
 * @param builtFor the SPI version that it was compiled against, never null
 * @param capabilities capability interfaces that its instance implements, never null
 * @param configKeys settings that it takes, never null
 */
public record PluginDescriptor(
    PluginFamily family,
    String id,
    String version,
    String title,
    SpiVersion builtFor,
    Set<Class<? extends Capability>> capabilities,
    List<ConfigKey> configKeys) {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.+-]{0,39}");

  /**
   * Copies the collections and refuses an id or version of another form.
   *
   * @throws IllegalArgumentException if id or version has another form
   */
  public PluginDescriptor {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("A plug-in's id matches [a-z][a-z0-9-]*, not: " + id);
    }
    if (!VERSION.matcher(version).matches()) {
      throw new IllegalArgumentException(
          "A plug-in's version looks like 2.1.0, not like: " + version);
    }
    java.util.Objects.requireNonNull(family, "family");
    java.util.Objects.requireNonNull(title, "title");
    java.util.Objects.requireNonNull(builtFor, "builtFor");
    capabilities = Set.copyOf(capabilities);
    configKeys = List.copyOf(configKeys);
  }

  /**
   * A descriptor of a plug-in without capabilities and settings.
   *
   * @param family see {@link PluginDescriptor}
   * @param id see {@link PluginDescriptor}
   * @param version see {@link PluginDescriptor}
   * @param title see {@link PluginDescriptor}
   * @param builtFor {@code new SpiVersion(SpiVersion.MAJOR, SpiVersion.MINOR)}, written in the
   *     plug-in, so that it names the SPI that the plug-in was compiled against
   * @return the descriptor
   */
  public static PluginDescriptor of(
      PluginFamily family, String id, String version, String title, SpiVersion builtFor) {
    return new PluginDescriptor(family, id, version, title, builtFor, Set.of(), List.of());
  }
}
