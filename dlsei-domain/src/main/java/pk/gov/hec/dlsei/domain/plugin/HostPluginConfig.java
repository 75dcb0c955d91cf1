package pk.gov.hec.dlsei.domain.plugin;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import pk.gov.hec.dlsei.api.plugin.ConfigKey;
import pk.gov.hec.dlsei.api.plugin.PluginConfig;
import pk.gov.hec.dlsei.api.plugin.PluginDescriptor;

/** A plug-in's settings, read from {@code dlsei.<family>.<id>.<key>}, converted and checked. */
final class HostPluginConfig implements PluginConfig {

  private final Map<String, ConfigKey> keys = new HashMap<>();
  private final Map<String, Object> values = new HashMap<>();

  private HostPluginConfig(List<ConfigKey> declared) {
    declared.forEach(key -> keys.put(key.name(), key));
  }

  /**
   * Reads a plug-in's settings.
   *
   * @param descriptor declares them
   * @param source gives the text of a full name
   * @return the settings
   * @throws IllegalArgumentException for a required one that is missing or one of another type; the
   *     message names the key and never its value
   */
  static HostPluginConfig read(
      PluginDescriptor descriptor, Function<String, Optional<String>> source) {
    HostPluginConfig config = new HostPluginConfig(descriptor.configKeys());
    for (ConfigKey key : descriptor.configKeys()) {
      String name = "dlsei." + descriptor.family().key() + "." + descriptor.id() + "." + key.name();
      Optional<String> text =
          source
              .apply(name)
              .filter(t -> !t.isBlank())
              .or(() -> Optional.ofNullable(key.defaultValue()));
      if (text.isEmpty() && key.need() == ConfigKey.Need.REQUIRED) {
        throw new IllegalArgumentException("Set " + name + ": " + key.help());
      }
      text.ifPresent(t -> config.values.put(key.name(), converted(name, key.type(), t.strip())));
    }
    return config;
  }

  private static Object converted(String name, ConfigKey.Type type, String text) {
    try {
      return switch (type) {
        case TEXT -> text;
        case NUMBER -> Long.valueOf(text);
        case FLAG -> trueOrFalse(text);
        case URI -> absolute(URI.create(text));
        case DURATION -> Duration.parse(text);
      };
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(name + " must be of the type " + type, e);
    }
  }

  private static Boolean trueOrFalse(String text) {
    if (!"true".equals(text) && !"false".equals(text)) {
      throw new IllegalArgumentException("neither true nor false");
    }
    return Boolean.valueOf(text);
  }

  private static URI absolute(URI uri) {
    if (!uri.isAbsolute()) {
      throw new IllegalArgumentException("not absolute");
    }
    return uri;
  }

  @Override
  public Optional<String> text(String name) {
    if (!keys.containsKey(name)) {
      throw new IllegalArgumentException("The descriptor declares no " + name);
    }
    return Optional.ofNullable(values.get(name)).map(Object::toString);
  }

  @Override
  public long number(String name) {
    return value(name, Long.class);
  }

  @Override
  public boolean flag(String name) {
    return value(name, Boolean.class);
  }

  @Override
  public URI uri(String name) {
    return value(name, URI.class);
  }

  @Override
  public Duration duration(String name) {
    return value(name, Duration.class);
  }

  private <T> T value(String name, Class<T> type) {
    Object value = values.get(name);
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException(
          "The descriptor declares no " + type.getSimpleName() + " " + name + " that has a value");
    }
    return type.cast(value);
  }
}
