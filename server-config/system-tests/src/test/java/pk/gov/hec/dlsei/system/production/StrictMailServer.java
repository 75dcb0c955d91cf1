package pk.gov.hec.dlsei.system.production;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server as a ministry's: nothing before STARTTLS, no mail without the right name and
 * password. GreenMail has no STARTTLS and asks for no password, so it is written out here.
 */
final class StrictMailServer implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(StrictMailServer.class.getName());

  private final ServerSocket socket;
  private final SSLContext tls;
  private final String login;
  private final List<String> mails = new CopyOnWriteArrayList<>();

  StrictMailServer(int port, SSLContext tls, String user, String password) throws IOException {
    this.socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    this.tls = tls;
    this.login = "\0" + user + "\0" + password;
    Thread thread = new Thread(this::accept, "strict mail server");
    thread.setDaemon(true);
    thread.start();
  }

  /** The mails as they came over the wire, each headed by how it came. */
  List<String> mails() {
    return List.copyOf(mails);
  }

  private void accept() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        client.setSoTimeout(10_000);
        talk(client);
      } catch (IOException e) {
        LOG.log(Level.FINE, "A conversation has ended", e);
      }
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader in = reader(client);
    say(client, "220 localhost");
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.startsWith("EHLO")) {
        say(client, "250-localhost\r\n250 STARTTLS");
      } else if (line.equals("STARTTLS")) {
        say(client, "220 go on");
        try (SSLSocket secure = secure(client)) {
          talkInSecret(secure);
        }
        return;
      } else {
        say(client, "530 5.7.0 Must issue a STARTTLS command first");
      }
    }
  }

  private SSLSocket secure(Socket client) throws IOException {
    SSLSocket secure =
        (SSLSocket)
            tls.getSocketFactory().createSocket(client, "localhost", client.getPort(), true);
    secure.setUseClientMode(false);
    return secure;
  }

  private void talkInSecret(SSLSocket client) throws IOException {
    BufferedReader in = reader(client);
    boolean known = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.startsWith("EHLO")) {
        say(client, "250-localhost\r\n250 AUTH PLAIN");
      } else if (line.startsWith("AUTH PLAIN")) {
        known = decoded(line.substring("AUTH PLAIN ".length())).endsWith(login);
        say(client, known ? "235 welcome" : "535 5.7.8 who are you");
      } else if (line.equals("QUIT")) {
        say(client, "221 good-bye");
        return;
      } else if (!known) {
        say(client, "530 5.7.0 Authentication required");
      } else if (line.equals("DATA")) {
        say(client, "354 go on");
        mails.add(client.getSession().getProtocol() + "\n" + data(in));
        say(client, "250 taken");
      } else {
        say(client, "250 all right");
      }
    }
  }

  private static String decoded(String base64) {
    return new String(Base64.getDecoder().decode(base64), UTF_8);
  }

  private static String data(BufferedReader in) throws IOException {
    StringBuilder mail = new StringBuilder();
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      mail.append(line).append('\n');
    }
    return mail.toString();
  }

  private static BufferedReader reader(Socket socket) throws IOException {
    return new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
  }

  private static void say(Socket socket, String text) throws IOException {
    socket.getOutputStream().write((text + "\r\n").getBytes(ISO_8859_1));
    socket.getOutputStream().flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
