package pk.gov.hec.dlsei.worker;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.plugin.ConfigKey;
import pk.gov.hec.dlsei.api.plugin.PluginConfig;

/**
 * A verifier's settings have their defaults here: a process that opens hostile files is given
 * nothing of the server's configuration.
 */
record DefaultSettings(List<ConfigKey> keys) implements PluginConfig {

  @Override
  public Optional<String> text(String name) {
    return keys.stream()
        .filter(key -> key.name().equals(name))
        .findFirst()
        .map(key -> Optional.ofNullable(key.defaultValue()))
        .orElseThrow(() -> new IllegalArgumentException("The descriptor declares no " + name));
  }

  @Override
  public long number(String name) {
    return Long.parseLong(required(name));
  }

  @Override
  public boolean flag(String name) {
    return Boolean.parseBoolean(required(name));
  }

  @Override
  public URI uri(String name) {
    return URI.create(required(name));
  }

  @Override
  public Duration duration(String name) {
    return Duration.parse(required(name));
  }

  private String required(String name) {
    return text(name)
        .orElseThrow(() -> new IllegalArgumentException("No default stands for " + name));
  }
}
