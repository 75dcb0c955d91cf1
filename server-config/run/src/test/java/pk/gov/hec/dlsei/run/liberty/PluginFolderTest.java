package pk.gov.hec.dlsei.run.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFolderTest {

  @TempDir Path folder;
  private Path builtIn;
  private Path plugins;

  @BeforeEach
  void folders() throws IOException {
    builtIn = Files.createDirectory(folder.resolve("built-in"));
    plugins = folder.resolve("plugins");
  }

  @Test
  void built_in_jars_are_replaced_and_dropped_ones_are_kept() throws IOException {
    jar(builtIn, "policy.jar", "one");
    update();
    jar(plugins, "mine.jar", "mine");
    jar(builtIn, "policy.jar", "two");

    update();

    assertThat(plugins.resolve("policy.jar")).hasContent("two");
    assertThat(plugins.resolve("mine.jar")).hasContent("mine");
  }

  @Test
  void a_built_in_jar_that_is_no_longer_built_goes() throws IOException {
    jar(builtIn, "policy-1.jar", "one");
    update();
    Files.delete(builtIn.resolve("policy-1.jar"));
    jar(builtIn, "policy-2.jar", "two");

    update();

    assertThat(plugins.resolve("policy-1.jar")).doesNotExist();
    assertThat(plugins.resolve("policy-2.jar")).exists();
  }

  @Test
  void a_users_jar_of_the_same_name_wins_and_is_told() throws IOException {
    jar(builtIn, "policy.jar", "one");
    update();
    jar(plugins, "policy.jar", "the user's own");
    jar(builtIn, "policy.jar", "two");

    assertThat(new PluginFolder(plugins).update(builtIn)).containsExactly("policy.jar");

    assertThat(plugins.resolve("policy.jar")).hasContent("the user's own");
    Files.delete(builtIn.resolve("policy.jar"));
    update();
    assertThat(plugins.resolve("policy.jar")).exists();
  }

  @Test
  void a_copy_that_was_interrupted_before_the_list_was_written_is_ours_again() throws IOException {
    jar(builtIn, "policy.jar", "one");
    update();
    Files.delete(plugins.resolve(".built-in"));
    update();
    jar(builtIn, "policy.jar", "two");

    update();

    assertThat(plugins.resolve("policy.jar")).hasContent("two");
  }

  @Test
  void a_built_in_folder_comes_whole_and_is_replaced_whole() throws IOException {
    folder("library-1.jar");
    update();
    assertThat(plugins.resolve("platform/library-1.jar")).hasContent("library-1.jar");
    Files.delete(builtIn.resolve("platform/library-1.jar"));
    folder("library-2.jar");

    update();

    assertThat(plugins.resolve("platform"))
        .isDirectoryNotContaining("glob:**library-1.jar")
        .isDirectoryContaining("glob:**library-2.jar")
        .isDirectoryContaining("glob:**platform.jar");
    assertThat(plugins).isDirectoryNotContaining("glob:**/.incoming*");
  }

  @Test
  void a_built_in_folder_that_is_no_longer_built_goes() throws IOException {
    folder("library.jar");
    update();
    for (String name : List.of("platform/library.jar", "platform/platform.jar", "platform")) {
      Files.delete(builtIn.resolve(name));
    }

    update();

    assertThat(plugins.resolve("platform")).doesNotExist();
  }

  @Test
  void a_built_in_folder_to_which_a_user_added_a_jar_is_the_users_and_is_told() throws IOException {
    folder("library.jar");
    update();
    jar(plugins.resolve("platform"), "mine.jar", "mine");
    folder("another.jar");

    assertThat(new PluginFolder(plugins).update(builtIn)).containsExactly("platform");

    assertThat(plugins.resolve("platform/mine.jar")).hasContent("mine");
    assertThat(plugins.resolve("platform/another.jar")).doesNotExist();
  }

  @Test
  void a_folder_whose_copy_was_interrupted_is_put_there_again() throws IOException {
    folder("library.jar");
    update();
    for (String name : List.of("platform/library.jar", "platform/platform.jar", "platform")) {
      Files.delete(plugins.resolve(name));
    }

    assertThat(new PluginFolder(plugins).update(builtIn)).isEmpty();

    assertThat(plugins.resolve("platform/library.jar")).exists();
  }

  private void folder(String library) throws IOException {
    Path platform = Files.createDirectories(builtIn.resolve("platform"));
    jar(platform, "platform.jar", "platform");
    jar(platform, library, library);
  }

  private void update() throws IOException {
    new PluginFolder(plugins).update(builtIn);
  }

  private static void jar(Path where, String name, String content) throws IOException {
    Files.writeString(where.resolve(name), content);
  }
}
