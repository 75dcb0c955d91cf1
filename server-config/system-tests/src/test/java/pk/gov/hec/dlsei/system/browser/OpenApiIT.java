package pk.gov.hec.dlsei.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.system.server.RunningServer;

/**
 * The description of the REST interface in the documents is the one that the server gives. Whoever
 * changes the interface on purpose takes the one that this test writes to target/ over.
 */
@BrowserTest
class OpenApiIT {

  private static final Path DOCUMENT = Path.of("../../docs/openapi.yaml");

  @Test
  void the_document_is_what_the_server_says(RunningServer server) throws Exception {
    HttpResponse<String> answer =
        ApiClient.send(HttpRequest.newBuilder(server.opsUrl().resolve("/openapi")));

    assertThat(answer.statusCode()).isEqualTo(200);
    Files.writeString(Path.of("target", "openapi.yaml"), answer.body());
    assertThat(Files.readString(DOCUMENT)).isEqualTo(answer.body());
  }
}
