package pk.gov.hec.dlsei.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.plugin.PluginProvider;
import pk.gov.hec.dlsei.api.plugin.SpiVersion;

/** What the host asks of every plug-in before it takes it. */
public interface PluginContract {

  /**
   * The provider under test.
   *
   * @return never null
   */
  PluginProvider<?> provider();

  /** A jar without the services file would be no plug-in. */
  @Test
  default void the_service_loader_finds_the_provider() {
    Class<?> type = provider().getClass();
    assertThat(ServiceLoader.load(PluginProvider.class, type.getClassLoader()))
        .anyMatch(found -> found.getClass() == type);
  }

  /** The host refuses another major version. */
  @Test
  default void it_is_built_for_this_spi() {
    assertThat(SpiVersion.CURRENT.runs(provider().descriptor().builtFor())).isTrue();
  }

  /** The descriptor is asked at start and shown on a page: it must not change. */
  @Test
  default void the_descriptor_is_always_the_same() {
    assertThat(provider().descriptor()).isEqualTo(provider().descriptor());
  }
}
