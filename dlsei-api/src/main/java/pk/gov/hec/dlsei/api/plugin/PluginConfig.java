package pk.gov.hec.dlsei.api.plugin;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * The settings of one plug-in, read, converted and checked before {@link PluginProvider#create}.
 * Implemented by HOST. Safe for use by several threads; the values do not change while the server
 * runs.
 */
public interface PluginConfig {

  /**
   * A setting's text, the default where none is set.
   *
   * @param name a name that the descriptor declares
   * @return empty where neither a value nor a default is there
   * @throws IllegalArgumentException if the descriptor declares no such key
   */
  Optional<String> text(String name);

  /**
   * A whole number that is set or has a default.
   *
   * @param name a name that the descriptor declares as NUMBER
   * @return the number
   * @throws IllegalArgumentException if the descriptor declares no such number
   */
  long number(String name);

  /**
   * A flag that is set or has a default.
   *
   * @param name a name that the descriptor declares as FLAG
   * @return the flag
   * @throws IllegalArgumentException if the descriptor declares no such flag
   */
  boolean flag(String name);

  /**
   * An absolute URI that is set or has a default.
   *
   * @param name a name that the descriptor declares as URI
   * @return the URI
   * @throws IllegalArgumentException if the descriptor declares no such URI
   */
  URI uri(String name);

  /**
   * A duration that is set or has a default.
   *
   * @param name a name that the descriptor declares as DURATION
   * @return the duration
   * @throws IllegalArgumentException if the descriptor declares no such duration
   */
  Duration duration(String name);
}
