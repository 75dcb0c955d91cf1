package pk.gov.hec.dlsei.system.inside;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.domain.crypto.SecretLink;
import pk.gov.hec.dlsei.system.installation.Wait;

/** The mail sink's files, read from inside the server. */
final class Mailbox {

  /** The variable that names the folder. */
  static final String FOLDER = "DLSEI_INSIDE_MAIL";

  private static final Pattern LINK = Pattern.compile("link=([A-Za-z0-9_-]{43})");

  private Mailbox() {}

  /** The bodies of the mails to this address. */
  static List<String> to(String address) {
    try (Stream<Path> files = Files.list(Path.of(System.getenv(FOLDER)))) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .sorted()
          .flatMap(file -> body(file, address))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("The mailbox cannot be read", e);
    }
  }

  private static Stream<String> body(Path file, String address) {
    try (InputStream in = Files.newInputStream(file)) {
      MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
      boolean wanted =
          ((InternetAddress) message.getAllRecipients()[0]).getAddress().equals(address);
      return wanted ? Stream.of(text(message.getContent())) : Stream.empty();
    } catch (NoSuchFileException gone) {
      return Stream.empty();
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException("No mail that can be read: " + file, e);
    }
  }

  /** Ours have two parts, Coursera's one. */
  private static String text(Object content) throws IOException, MessagingException {
    return content instanceof Multipart parts
        ? parts.getBodyPart(0).getContent().toString()
        : content.toString();
  }

  /** Waits for the first link mailed to this address: mails without one may come before it. */
  static SecretLink awaitLink(String address) {
    return Wait.until(() -> links(address), links -> !links.isEmpty()).get(0);
  }

  private static List<SecretLink> links(String address) {
    return to(address).stream()
        .map(LINK::matcher)
        .filter(Matcher::find)
        .map(link -> new SecretLink(link.group(1)))
        .toList();
  }
}
