package pk.gov.hec.dlsei.platform.coursera;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.api.plugin.ConfigKey;
import pk.gov.hec.dlsei.api.plugin.PluginConfig;

/** Settings that a test gives, over the descriptor's defaults. */
final class SettingsOfTest implements PluginConfig {

  private final Map<String, String> texts = new HashMap<>();

  SettingsOfTest() {
    for (ConfigKey key : new CourseraProvider().descriptor().configKeys()) {
      texts.put(key.name(), key.defaultValue());
    }
  }

  SettingsOfTest with(String name, String text) {
    if (!texts.containsKey(name)) {
      throw new IllegalArgumentException("The descriptor declares no " + name);
    }
    texts.put(name, text);
    return this;
  }

  @Override
  public Optional<String> text(String name) {
    if (!texts.containsKey(name)) {
      throw new IllegalArgumentException("The descriptor declares no " + name);
    }
    return Optional.ofNullable(texts.get(name));
  }

  @Override
  public long number(String name) {
    return Long.parseLong(text(name).orElseThrow());
  }

  @Override
  public boolean flag(String name) {
    return Boolean.parseBoolean(text(name).orElseThrow());
  }

  @Override
  public URI uri(String name) {
    return URI.create(text(name).orElseThrow());
  }

  @Override
  public Duration duration(String name) {
    return Duration.parse(text(name).orElseThrow());
  }
}
