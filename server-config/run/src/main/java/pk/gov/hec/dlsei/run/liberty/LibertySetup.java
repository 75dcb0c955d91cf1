package pk.gov.hec.dlsei.run.liberty;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a Liberty runs from and with.
 *
 * @param runtime the folder {@code wlp}
 * @param userDir Liberty's user folder, which holds {@code servers/<name>}
 * @param serverName the server's name
 * @param output where the server's work area goes
 * @param logs where its logs go
 * @param environment what its configuration reads, over this process' own environment
 * @param console the file for what it prints; empty: this process' own output
 */
public record LibertySetup(
    Path runtime,
    Path userDir,
    String serverName,
    Path output,
    Path logs,
    Map<String, String> environment,
    Optional<Path> console) {

  /** Copies the map. */
  public LibertySetup {
    environment = Map.copyOf(environment);
  }

  /** Without the environment, which holds the secrets. */
  @Override
  public String toString() {
    return "LibertySetup[" + serverName + " in " + userDir + "]";
  }
}
