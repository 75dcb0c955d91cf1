package pk.gov.hec.dlsei.domain.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.hec.dlsei.api.cohort.CohortPolicy;
import pk.gov.hec.dlsei.api.plugin.SpiVersion;

class PluginLoaderTest {

  private static final String RETURN = "return this;";
  private static final String CURRENT = "SpiVersion.CURRENT";

  @TempDir Path folder;
  private PluginJars jars;
  private Map<String, String> settings = Map.of();

  @BeforeEach
  void jars() {
    jars = new PluginJars(folder);
  }

  @Test
  void two_versions_of_one_plug_in_stand_side_by_side() throws IOException {
    Plugin one = only(jars.good("one.jar", "1.0.0"));
    Plugin two = only(jars.good("two.jar", "2.0.0"));
    assertThat(PluginRegistry.withoutDuplicates(List.of(one, two)))
        .allMatch(plugin -> plugin.state() == Plugin.State.ACTIVE);
    assertThat(one.instance().orElseThrow()).isInstanceOf(CohortPolicy.class);
    assertThat(one.instance().orElseThrow().getClass())
        .isNotSameAs(two.instance().orElseThrow().getClass());
  }

  @Test
  void the_same_id_and_version_twice_is_refused_the_second_time() throws IOException {
    Plugin one = only(jars.good("one.jar", "1.0.0"));
    Plugin two = only(jars.good("two.jar", "1.0.0"));
    List<Plugin> kept = PluginRegistry.withoutDuplicates(List.of(one, two));
    assertThat(kept)
        .extracting(Plugin::state)
        .containsExactly(Plugin.State.ACTIVE, Plugin.State.REFUSED);
    assertThat(kept.get(1).error()).contains("same plug-in and version");
  }

  @Test
  void a_plug_in_for_another_major_version_of_the_spi_is_refused() throws IOException {
    String descriptor =
        PluginJars.descriptor("1.0.0", "new SpiVersion(2, 0)", "Set.of()", "List.of()");
    Plugin plugin = only(jars.jar("spi.jar", "", descriptor, RETURN));
    assertRefused(plugin, "built for SPI 2.0; this server has 1.0");
    assertThat(plugin.descriptor()).isPresent();
  }

  @Test
  void a_missing_required_key_is_named() throws IOException {
    assertRefused(only(withKey()), "Set dlsei.policy.fixture.host: Where it is");
  }

  @Test
  void a_required_key_that_is_set_is_given_converted() throws IOException {
    settings = Map.of("dlsei.policy.fixture.host", "https://example.org/");
    assertThat(only(withKey()).state()).isEqualTo(Plugin.State.ACTIVE);
  }

  @Test
  void a_key_of_another_type_is_named_without_its_value() throws IOException {
    settings = Map.of("dlsei.policy.fixture.host", "no address at all");
    Plugin plugin = only(withKey());
    assertRefused(plugin, "dlsei.policy.fixture.host must be of the type URI");
    assertThat(plugin.error()).doesNotContain("no address");
  }

  private Path withKey() throws IOException {
    String keys = "List.of(ConfigKey.required(\"host\", ConfigKey.Type.URI, \"Where it is\"))";
    return jars.jar(
        "key.jar",
        "",
        PluginJars.descriptor("1.0.0", CURRENT, "Set.of()", keys),
        "config.uri(\"host\"); return this;");
  }

  @Test
  void a_constructor_that_throws_is_shown_with_its_message() throws IOException {
    String members = "public Provider() { throw new IllegalStateException(\"no luck\"); }";
    String descriptor = PluginJars.descriptor("1.0.0", CURRENT, "Set.of()", "List.of()");
    assertRefused(only(jars.jar("throws.jar", members, descriptor, RETURN)), "no luck");
  }

  @Test
  void an_error_in_create_does_not_get_past_the_loader() throws IOException {
    String descriptor = PluginJars.descriptor("1.0.0", CURRENT, "Set.of()", "List.of()");
    assertRefused(
        only(jars.jar("error.jar", "", descriptor, "throw new NoClassDefFoundError(\"gone\");")),
        "gone");
  }

  @Test
  void a_capability_that_is_claimed_and_not_implemented_is_refused() throws IOException {
    String descriptor =
        PluginJars.descriptor("1.0.0", CURRENT, "Set.of(Refunds.class)", "List.of()");
    assertRefused(
        only(jars.jar("capability.jar", "", descriptor, RETURN)), "claims to be a Refunds");
  }

  @Test
  void the_platform_s_own_classes_cannot_be_seen() throws IOException {
    String look =
        "try { Class.forName(\"%s\"); return this; } catch (ClassNotFoundException e) { throw new PluginException(\"hidden\"); }"
            .formatted(PluginRegistry.class.getName());
    String descriptor = PluginJars.descriptor("1.0.0", CURRENT, "Set.of()", "List.of()");
    assertRefused(only(jars.jar("nosy.jar", "", descriptor, look)), "hidden");
  }

  @Test
  void what_is_no_jar_is_shown_as_such() throws IOException {
    assertRefused(only(Files.writeString(folder.resolve("text.jar"), "no jar")), "It is no jar");
    assertRefused(only(Files.writeString(folder.resolve("readme.txt"), "read me")), "It is no jar");
  }

  @Test
  void a_jar_without_a_provider_is_shown_as_such() throws IOException {
    Path jar = folder.resolve("empty.jar");
    try (var out = new java.util.jar.JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new java.util.zip.ZipEntry("something"));
      out.closeEntry();
    }
    assertRefused(only(jar), "names no provider");
  }

  @Test
  void a_services_file_that_names_a_missing_class_is_shown_as_such() throws IOException {
    Path jar = folder.resolve("hollow.jar");
    try (var out = new java.util.jar.JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(
          new java.util.zip.ZipEntry(
              "META-INF/services/" + pk.gov.hec.dlsei.api.plugin.PluginProvider.class.getName()));
      out.write("no.such.Provider".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      out.closeEntry();
    }
    assertRefused(only(jar), "no.such.Provider");
  }

  @Test
  void a_plug_in_says_the_spi_that_it_was_compiled_against() throws IOException {
    Path jar = jars.good("one.jar", "1.0.0");
    assertThat(only(jar).descriptor().orElseThrow().builtFor())
        .hasToString(SpiVersion.MAJOR + "." + SpiVersion.MINOR);
    assertThat(Modifier.toString(field("MAJOR").getModifiers())).contains("static final");
    assertThat(field("MAJOR").getType()).as("copied by the compiler").isEqualTo(int.class);
  }

  private static java.lang.reflect.Field field(String name) {
    try {
      return SpiVersion.class.getField(name);
    } catch (NoSuchFieldException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_folder_is_a_plug_in_with_its_own_libraries() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    new PluginJars(own).good("plugin.jar", "1.0.0");
    assertThat(only(own).state()).isEqualTo(Plugin.State.ACTIVE);
  }

  private Plugin only(Path file) {
    PluginLoader loader =
        new PluginLoader(
            getClass().getClassLoader(), name -> Optional.ofNullable(settings.get(name)));
    List<Plugin> found = loader.load(file);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static void assertRefused(Plugin plugin, String error) {
    assertThat(plugin.state()).isEqualTo(Plugin.State.REFUSED);
    assertThat(Stream.of(plugin.error())).allMatch(text -> text.contains(error), plugin.error());
  }
}
