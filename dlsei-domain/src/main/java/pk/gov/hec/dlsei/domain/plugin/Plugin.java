package pk.gov.hec.dlsei.domain.plugin;

import java.util.Optional;
import pk.gov.hec.dlsei.api.plugin.PluginDescriptor;

/**
 * A file of the plug-ins folder, or one provider of it, and what became of it.
 *
 * @param file its name in the folder
 * @param descriptor empty where the file could not say what it is
 * @param instance there if it is ACTIVE
 * @param error what was wrong and what to do; empty if it is ACTIVE
 */
public record Plugin(
    String file, Optional<PluginDescriptor> descriptor, Optional<Object> instance, String error) {

  /** Whether the platform uses it. */
  public enum State {
    ACTIVE,
    REFUSED
  }

  static Plugin active(String file, PluginDescriptor descriptor, Object instance) {
    return new Plugin(file, Optional.of(descriptor), Optional.of(instance), "");
  }

  static Plugin refused(String file, Optional<PluginDescriptor> descriptor, String error) {
    return new Plugin(file, descriptor, Optional.empty(), error);
  }

  public State state() {
    return instance.isPresent() ? State.ACTIVE : State.REFUSED;
  }
}
