package pk.gov.hec.dlsei.system.browser;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.system.server.RunningServer;

/** A form with a file that only begins to arrive: what the server says without waiting for it. */
record RawUpload(RunningServer server, String path, String cookies) {

  private static final int PATIENCE_MILLIS = 15_000;
  private static final int ENOUGH = 2_000;

  static RawUpload to(RunningServer server, String path) {
    return new RawUpload(server, path, "");
  }

  RawUpload as(Visitor visitor) {
    String held =
        visitor.browser().cookies().stream()
            .map(cookie -> cookie.name + "=" + cookie.value)
            .collect(Collectors.joining("; "));
    return new RawUpload(server, path, held);
  }

  /** Says how long the form is, and sends only its first line. */
  String claiming(long bytes) throws IOException {
    return send("Content-Length: " + bytes, "--xyz\r\n");
  }

  /** Does not say how long it is. */
  String withoutLength() throws IOException {
    return send("Transfer-Encoding: chunked", "7\r\n--xyz\r\n\r\n");
  }

  private String send(String length, String beginning) throws IOException {
    String base = server.baseUrl().toString();
    String head =
        String.join(
            "\r\n",
            "POST " + path + " HTTP/1.1",
            "Host: " + server.baseUrl().getAuthority(),
            "Origin: " + base,
            "Cookie: " + cookies,
            "Content-Type: multipart/form-data; boundary=xyz",
            length,
            "",
            beginning);
    try (Socket socket = new Socket(server.baseUrl().getHost(), server.baseUrl().getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      return answer(socket.getInputStream());
    }
  }

  /** The status and the headers. */
  private static String answer(InputStream in) throws IOException {
    StringBuilder answer = new StringBuilder();
    for (int b = in.read(); b >= 0 && answer.length() < ENOUGH; b = in.read()) {
      answer.append((char) b);
      if (answer.indexOf("\r\n\r\n") >= 0) {
        break;
      }
    }
    return answer.toString();
  }
}
