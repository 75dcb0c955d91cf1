package pk.gov.hec.dlsei.run.liberty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.hec.dlsei.run.home.CannotStart;

class LibertyServerTest {

  private static final Path RUNTIME =
      Path.of(System.getProperty("liberty.runtime", "../liberty/target/runtime/wlp"));

  @TempDir Path folder;
  private LibertyServer server;
  private int port;

  @BeforeEach
  void configuration() throws IOException {
    assertThat(RUNTIME).as("server-config/liberty is built before").isDirectory();
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
  }

  @AfterEach
  void end() {
    if (server != null) {
      server.kill();
    }
  }

  @Test
  void a_server_takes_its_variables_from_the_environment_and_stops_when_asked() throws Exception {
    start("");
    server.awaitReady(ops(), Duration.ofSeconds(60));
    ProcessHandle process = server.process();

    assertThat(process.info().command().orElseThrow()).endsWith("java");
    assertThat(server.stop()).isTrue();
    assertThat(process.isAlive()).isFalse();
    assertThat(folder.resolve("logs/messages.log")).content().contains("CWWKE0036I");
  }

  @Test
  void a_killed_server_leaves_no_process_and_starts_again() throws Exception {
    start("");
    server.awaitReady(ops(), Duration.ofSeconds(60));
    ProcessHandle process = server.process();
    server.kill();

    assertThat(process.isAlive()).isFalse();
    start("");
    server.awaitReady(ops(), Duration.ofSeconds(60));
  }

  @Test
  void an_application_that_does_not_start_is_told_at_once() throws Exception {
    start("<application id=\"broken\" location=\"broken.ear\" type=\"ear\"/>");
    Files.writeString(
        Files.createDirectories(folder.resolve("usr/servers/tiny/apps")).resolve("broken.ear"),
        "no archive");

    assertThatThrownBy(() -> server.awaitReady(ops(), Duration.ofSeconds(60)))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("CWWKZ0021E")
        .hasMessageContaining("its log ends with");
  }

  @Test
  void a_server_that_ended_is_told_at_once() throws Exception {
    start("");
    server.kill();

    assertThatThrownBy(() -> server.awaitReady(ops(), Duration.ofSeconds(60)))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("ended while it was starting");
  }

  private URI ops() {
    return URI.create("http://localhost:" + port);
  }

  private void start(String application) throws IOException {
    Path config = Files.createDirectories(folder.resolve("usr/servers/tiny"));
    Files.writeString(
        config.resolve("server.xml"),
        """
        <server>
          <featureManager><feature>mpHealth-4.0</feature><feature>enterpriseBeansLite-4.0</feature></featureManager>
          <variable name="tiny.ops-port" defaultValue="1"/>
          <httpEndpoint id="defaultHttpEndpoint" host="localhost" httpPort="${tiny.ops-port}" httpsPort="-1"/>
          <logging messageFormat="json"/>
          %s
        </server>
        """
            .formatted(application));
    server =
        LibertyServer.start(
            new LibertySetup(
                RUNTIME,
                folder.resolve("usr"),
                "tiny",
                folder.resolve("work"),
                folder.resolve("logs"),
                Map.of("TINY_OPS_PORT", Integer.toString(port)),
                Optional.of(folder.resolve("console.log"))));
  }
}
