package pk.gov.hec.dlsei.run.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCopyTest {

  @TempDir Path folder;
  private Path from;
  private Path to;

  @BeforeEach
  void source() throws IOException {
    from = folder.resolve("from");
    to = folder.resolve("to");
    Files.createDirectories(from.resolve("apps"));
    Files.writeString(from.resolve("server.xml"), "one");
    Files.writeString(from.resolve("apps/dlsei.ear"), "ear");
  }

  @Test
  void a_linked_runtime_stays_when_a_build_deletes_its_own() throws IOException {
    Files.createDirectories(folder.resolve("to.incomplete/left/behind"));
    FolderCopy.linkOnce(from, to);
    Files.delete(from.resolve("apps/dlsei.ear"));
    FolderCopy.linkOnce(from, to);

    assertThat(to.resolve("apps/dlsei.ear")).hasContent("ear");
    assertThat(folder.resolve("to.incomplete")).doesNotExist();
  }

  @Test
  void a_mirror_takes_what_changed_and_drops_what_is_gone() throws IOException {
    FolderCopy.mirror(from, to, path -> !path.startsWith("plugins"));
    FileTime first = Files.getLastModifiedTime(to.resolve("apps/dlsei.ear"));
    Files.writeString(from.resolve("server.xml"), "other");
    Files.createDirectories(from.resolve("plugins"));
    Files.writeString(from.resolve("plugins/p.jar"), "jar");
    Files.writeString(to.resolve("bootstrap.properties"), "old");

    FolderCopy.mirror(from, to, path -> !path.startsWith("plugins"));

    assertThat(to.resolve("server.xml")).hasContent("other");
    assertThat(to.resolve("bootstrap.properties")).doesNotExist();
    assertThat(to.resolve("plugins/p.jar")).doesNotExist();
    assertThat(Files.getLastModifiedTime(to.resolve("apps/dlsei.ear"))).isEqualTo(first);
  }
}
