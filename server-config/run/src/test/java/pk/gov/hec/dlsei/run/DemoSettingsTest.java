package pk.gov.hec.dlsei.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.hec.dlsei.run.home.CannotStart;

class DemoSettingsTest {

  @TempDir Path root;

  @Test
  void the_usual_ports_and_folder_hold_when_nothing_is_set() {
    DemoSettings settings = DemoSettings.from(properties());

    assertThat(settings.home()).isEqualTo(root.resolve(".dlsei"));
    assertThat(settings.ports().values())
        .containsExactlyInAnyOrder(9080, 9081, 9082, 9083, 9025, 9432);
  }

  @Test
  void a_busy_port_is_named_with_its_purpose_and_its_setting() throws IOException {
    Properties properties = freePorts();
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      properties.setProperty("dlsei.desk.port", Integer.toString(other.getLocalPort()));

      assertThatThrownBy(() -> DemoSettings.from(properties).requireFreePorts())
          .isInstanceOf(CannotStart.class)
          .hasMessage(
              "Port %d, which DLSEI needs for the demo's mailbox, is used by another program: stop that one, or choose another port with -Ddlsei.desk.port=..."
                  .formatted(other.getLocalPort()));
    }
    assertThatCode(() -> DemoSettings.from(properties).requireFreePorts())
        .doesNotThrowAnyException();
  }

  @Test
  void a_port_that_listens_on_every_address_is_busy_too() throws IOException {
    Properties properties = freePorts();
    try (ServerSocket other = new ServerSocket(0)) {
      properties.setProperty("dlsei.http.port", Integer.toString(other.getLocalPort()));

      assertThatThrownBy(() -> DemoSettings.from(properties).requireFreePorts())
          .hasMessageContaining("-Ddlsei.http.port=...");
    }
  }

  @Test
  void what_is_not_a_port_is_refused_with_its_setting() {
    Properties properties = properties();
    properties.setProperty("dlsei.smtp.port", "70000");

    assertThatThrownBy(() -> DemoSettings.from(properties))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("-Ddlsei.smtp.port=70000");
  }

  @Test
  void one_port_for_two_things_is_refused() {
    Properties properties = properties();
    properties.setProperty("dlsei.http.port", "9081");

    assertThatThrownBy(() -> DemoSettings.from(properties))
        .hasMessageContaining("-Ddlsei.http.port=...")
        .hasMessageContaining("-Ddlsei.ops.port=...");
  }

  private Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("maven.multiModuleProjectDirectory", root.toString());
    return properties;
  }

  private Properties freePorts() throws IOException {
    Properties properties = properties();
    List<ServerSocket> held = new ArrayList<>();
    for (Port port : Port.values()) {
      ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      held.add(socket);
      properties.setProperty(port.property(), Integer.toString(socket.getLocalPort()));
    }
    for (ServerSocket socket : held) {
      socket.close();
    }
    return properties;
  }
}
