package pk.gov.hec.dlsei.run.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessLedgerTest {

  @TempDir Path folder;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void end() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void the_next_run_ends_what_a_killed_run_left_behind() throws IOException {
    Process left = sleeper();
    new ProcessLedger(file()).record("sleeper", left.toHandle());

    assertThat(new ProcessLedger(file()).endLeftovers()).containsExactly("sleeper");

    assertThat(Processes.awaitEnd(List.of(left.toHandle()), Duration.ofSeconds(5))).isTrue();
    assertThat(new ProcessLedger(file()).endLeftovers()).isEmpty();
  }

  @Test
  void a_process_that_got_the_same_id_later_is_left_alone() throws IOException {
    Process stranger = sleeper();
    long start = stranger.info().startInstant().orElseThrow().toEpochMilli();
    Files.writeString(file(), stranger.pid() + " " + (start - 3_600_000) + " liberty\n");

    assertThat(new ProcessLedger(file()).endLeftovers()).isEmpty();

    assertThat(stranger.isAlive()).isTrue();
  }

  @Test
  void a_process_that_ignores_the_request_is_forced_with_its_children() throws IOException {
    Process script = start("sh", "-c", "trap '' TERM; sleep 600 & while true; do wait; done");
    new ProcessLedger(file()).record("script", script.toHandle());

    new ProcessLedger(file(), Duration.ofMillis(300)).endLeftovers();

    assertThat(script.isAlive()).isFalse();
    assertThat(script.descendants()).isEmpty();
  }

  @Test
  void a_process_that_was_struck_out_is_left_alone() throws IOException {
    Process ours = sleeper();
    ProcessLedger ledger = new ProcessLedger(file());
    ledger.record("sleeper", ours.toHandle());
    ledger.forget(ours.pid());

    assertThat(new ProcessLedger(file()).endLeftovers()).isEmpty();
    assertThat(ours.isAlive()).isTrue();
  }

  @Test
  void a_line_that_makes_no_sense_is_passed_over() throws IOException {
    Files.writeString(file(), "nonsense\n1 x init\n\n99999999999 1 far\n");

    assertThat(new ProcessLedger(file()).endLeftovers()).isEmpty();
  }

  private Path file() {
    return folder.resolve("processes");
  }

  private Process sleeper() throws IOException {
    return start("sleep", "600");
  }

  private Process start(String... command) throws IOException {
    Process process = new ProcessBuilder(command).start();
    started.add(process);
    return process;
  }
}
