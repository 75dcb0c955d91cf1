package pk.gov.hec.dlsei.web.admin;

import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.plugin.PluginDescriptor;
import pk.gov.hec.dlsei.domain.plugin.Plugin;

/**
 * A plug-in as the page shows it; a dash where a refused file could not say what it is.
 *
 * @param file in the folder
 * @param title what it is
 * @param family its kind
 * @param id of it
 * @param version of it
 * @param spi that it was built for
 * @param capabilities by their names
 * @param state ACTIVE or REFUSED
 * @param error empty if it is active
 */
public record PluginRow(
    String file,
    String title,
    String family,
    String id,
    String version,
    String spi,
    String capabilities,
    String state,
    String error) {

  private static final String NONE = "–";

  static PluginRow of(Plugin plugin) {
    String state = plugin.state().name();
    return plugin
        .descriptor()
        .map(d -> described(plugin, d, state))
        .orElseGet(
            () ->
                new PluginRow(
                    plugin.file(), NONE, NONE, NONE, NONE, NONE, NONE, state, plugin.error()));
  }

  private static PluginRow described(Plugin plugin, PluginDescriptor descriptor, String state) {
    String capabilities =
        descriptor.capabilities().stream()
            .map(Class::getSimpleName)
            .sorted()
            .collect(Collectors.joining(", "));
    return new PluginRow(
        plugin.file(),
        descriptor.title(),
        descriptor.family().name(),
        descriptor.id(),
        descriptor.version(),
        descriptor.builtFor().toString(),
        capabilities.isEmpty() ? NONE : capabilities,
        state,
        plugin.error());
  }

  public boolean isActive() {
    return "ACTIVE".equals(state);
  }
}
