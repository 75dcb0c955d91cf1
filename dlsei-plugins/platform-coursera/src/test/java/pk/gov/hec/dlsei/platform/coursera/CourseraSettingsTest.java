package pk.gov.hec.dlsei.platform.coursera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pk.gov.hec.dlsei.api.plugin.ConfigKey;
import pk.gov.hec.dlsei.api.plugin.PluginException;

class CourseraSettingsTest {

  private final SettingsOfTest given =
      new SettingsOfTest()
          .with("host", "https://coursera.example")
          .with("organisation", "org 1")
          .with("client-id", "invented-client")
          .with("client-secret", "invented-secret");

  @ParameterizedTest
  @ValueSource(strings = {"https://coursera.example", "https://coursera.example/"})
  void addresses_are_made_of_host_prefix_and_organisation(String host) {
    CourseraSettings settings = CourseraSettings.of(given.with("host", host));
    assertThat(settings.base())
        .hasToString("https://coursera.example/ent/api/businesses.v1/org%201");
    assertThat(settings.tokenAddress())
        .hasToString("https://coursera.example/oauth2/client_credentials/token");
  }

  @ParameterizedTest
  @CsvSource({
    "host, ftp://coursera.example",
    "host, mailto:coursera@demo.example",
    "host, https://name:password@coursera.example",
    "host, https://coursera.example?x=y",
    "prefix, a b",
    "timeout, PT0S",
    "timeout, -PT1S",
    "timeout, PT6M",
    "requests-per-second, 0",
    "requests-per-second, 1001",
    "page-size, 0",
    "page-size, 1001"
  })
  void what_cannot_be_worked_with_is_refused_by_its_name(String key, String value) {
    given.with(key, value);
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> CourseraSettings.of(given))
        .withMessageStartingWith("dlsei.platform.coursera." + key + " ")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("password"));
  }

  @Test
  void the_secret_is_never_shown() {
    assertThat(CourseraSettings.of(given).toString()).doesNotContain("invented-secret");
    assertThat(new CourseraProvider().descriptor().configKeys())
        .filteredOn(key -> key.exposure() == ConfigKey.Exposure.SECRET)
        .extracting(ConfigKey::name)
        .containsExactly("client-secret");
  }

  @Test
  void without_host_organisation_and_credentials_it_is_refused() {
    assertThat(new CourseraProvider().descriptor().configKeys())
        .filteredOn(key -> key.need() == ConfigKey.Need.REQUIRED)
        .extracting(ConfigKey::name)
        .containsExactly("host", "organisation", "client-id", "client-secret");
  }
}
