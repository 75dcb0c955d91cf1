package pk.gov.hec.dlsei.system.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.settings.Setting;

/** README's table of settings is the enum's. The right one is written to target/settings.md. */
class SettingsTableTest {

  private static final Path PROJECT = Path.of(System.getProperty("dlsei.project"));

  @Test
  void the_readme_has_the_table_of_settings() throws IOException {
    String table =
        "| setting | default | |\n| --- | --- | --- |\n"
            + Arrays.stream(Setting.values())
                .map(SettingsTableTest::row)
                .collect(Collectors.joining("\n"));
    Files.writeString(Path.of("target", "settings.md"), table);
    assertThat(Files.readString(PROJECT.resolve("README.md"))).contains(table);
  }

  private static String row(Setting setting) {
    String standing = setting.defaultValue();
    String shown =
        standing == null ? "**must be set**" : standing.isEmpty() ? "" : "`" + standing + "`";
    String secret = setting.shown() == Setting.Shown.NEVER ? " *(secret)*" : "";
    return "| `%s` | %s | %s%s |".formatted(setting.key(), shown, setting.help(), secret);
  }

  @Test
  void each_default_is_the_server_s_own() throws IOException {
    String server =
        Files.readString(PROJECT.resolve("server-config/liberty/src/main/liberty/server.xml"));
    for (Setting setting : Setting.values()) {
      String variable = "<variable name=\"" + setting.key() + "\"";
      if (server.contains(variable)) {
        String standing = setting.defaultValue() == null ? "" : setting.defaultValue();
        assertThat(server).contains(variable + " defaultValue=\"" + standing + "\"");
      }
    }
  }
}
