package pk.gov.hec.dlsei.run.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DlseiHomeTest {

  @TempDir Path folder;

  @Test
  void a_second_run_hears_in_one_sentence_who_holds_the_folder() throws Exception {
    Process first = holderInAnotherProcess();
    try (BufferedReader said = first.inputReader()) {
      assertThat(said.readLine()).isEqualTo("held");

      assertThatThrownBy(() -> DlseiHome.take(folder.resolve("home")))
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("DLSEI already runs from this folder (process " + first.pid() + ")")
          .hasMessageContaining("-Ddlsei.home=...");
    } finally {
      first.destroyForcibly().waitFor();
    }
    DlseiHome.take(folder.resolve("home")).close();
  }

  private Process holderInAnotherProcess() throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ProcessBuilder(
            java.toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Holder.class.getName(),
            folder.resolve("home").toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  @Test
  void a_second_run_in_the_same_process_is_refused_too_and_does_not_break_the_lock()
      throws IOException {
    try (DlseiHome first = DlseiHome.take(folder)) {
      assertThat(first.folder()).isEqualTo(folder);
      assertThatThrownBy(() -> DlseiHome.take(folder)).isInstanceOf(CannotStart.class);
      assertThatThrownBy(() -> DlseiHome.take(folder)).isInstanceOf(CannotStart.class);
    }
    DlseiHome.take(folder).close();
  }

  @Test
  void a_folder_that_cannot_be_made_is_named_with_its_setting() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");

    assertThatThrownBy(() -> DlseiHome.take(file.resolve("home")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(file.resolve("home").toString())
        .hasMessageContaining("-Ddlsei.home=...");
  }

  @Test
  void secrets_are_the_same_in_the_next_run_and_for_the_owner_only() throws IOException {
    Path file = folder.resolve("secrets.properties");
    Secrets first = Secrets.in(file);
    Secrets second = Secrets.in(file);

    for (Secret secret : Secret.values()) {
      assertThat(second.get(secret)).isEqualTo(first.get(secret)).isNotBlank();
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(first.get(Secret.DEMO_PASSWORD)).matches("Demo-[a-z2-9]{4}-[a-z2-9]{4}");
    assertThat(first.get(Secret.DEMO_TOTP_SECRET)).matches("[A-Z2-7]{32}");
    assertThat(java.util.Base64.getDecoder().decode(first.get(Secret.CRYPTO_KEY))).hasSize(32);
    assertThat(first.toString()).doesNotContain(first.get(Secret.DEMO_PASSWORD));
  }

  @Test
  void a_secret_that_is_missing_is_drawn_and_the_others_stay() throws IOException {
    Path file = Files.writeString(folder.resolve("secrets.properties"), "demo.password=Demo-1\n");

    Secrets secrets = Secrets.in(file);

    assertThat(secrets.get(Secret.DEMO_PASSWORD)).isEqualTo("Demo-1");
    assertThat(Secrets.in(file).get(Secret.CRYPTO_KEY)).isEqualTo(secrets.get(Secret.CRYPTO_KEY));
  }
}
