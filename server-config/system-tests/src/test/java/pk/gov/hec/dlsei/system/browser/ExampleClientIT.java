package pk.gov.hec.dlsei.system.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** The example client of the documents does what it says. */
@BrowserTest
class ExampleClientIT {

  private static final Path CLIENT = Path.of("../../docs/api-client.sh");

  private static String run(ApiClient system, Path folder, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", CLIENT.toRealPath().toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out.txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(out.toFile()).environment().put("DLSEI_KEY", system.token());
    builder.environment().put("DLSEI", system.server().baseUrl().toString());
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    String said = Files.readString(out, UTF_8);
    assertThat(process.exitValue()).as(said).isZero();
    return said;
  }

  @Test
  void it_lists_what_waits_and_approves_who_is_registered(
      RunningServer server, @TempDir Path folder) throws Exception {
    Submitted registered = Submitted.at("UOLHR", server);
    Submitted unknown = Submitted.at("UOLHR", server);
    server
        .database()
        .change(
            "UPDATE application SET registration_number = 'NOBODY-1' WHERE id = ?", unknown.id());
    ApiClient system = ApiClient.of("UOLHR", true, server);
    Path list = Files.writeString(folder.resolve("registered.txt"), "2020-X-1\n2021-PHY-7\n");

    assertThat(run(system, folder, "list")).contains(registered.number(), unknown.number());
    assertThat(run(system, folder, "approve", list.toString()))
        .isEqualTo(registered.number() + "\tAPPROVED\n");
    assertThat(unknown.status(server)).isEqualTo("PENDING");
    assertThat(run(system, folder, "approve", list.toString())).isEmpty();
  }
}
