package pk.gov.hec.dlsei.run.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One received mail as a file: its name carries the number and the millisecond of arrival, its
 * content is the mail as it came over the wire.
 */
record MailFile(Path path, int number, Instant received) {

  private static final Pattern NAME = Pattern.compile("(\\d{1,9})-(\\d{1,15})\\.eml");

  static MailFile named(Path folder, int number, Instant received) {
    String name = "%06d-%d.eml".formatted(number, received.toEpochMilli());
    return new MailFile(folder.resolve(name), number, received);
  }

  static Optional<MailFile> of(Path path) {
    Matcher name = NAME.matcher(path.getFileName().toString());
    return name.matches()
        ? Optional.of(
            new MailFile(
                path,
                Integer.parseInt(name.group(1)),
                Instant.ofEpochMilli(Long.parseLong(name.group(2)))))
        : Optional.empty();
  }

  Mail read() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
      return new Mail(
          number,
          addresses(message.getFrom()).stream().findFirst().orElse(""),
          addresses(message.getAllRecipients()),
          Optional.ofNullable(message.getSubject()).orElse(""),
          received,
          body(message, "text/plain"),
          body(message, "text/html"));
    } catch (MessagingException e) {
      throw new IOException("No mail that can be read: " + path, e);
    }
  }

  private static List<String> addresses(Address[] addresses) {
    return addresses == null ? List.of() : Stream.of(addresses).map(MailFile::decoded).toList();
  }

  private static String decoded(Address address) {
    return address instanceof jakarta.mail.internet.InternetAddress internet
        ? internet.toUnicodeString()
        : address.toString();
  }

  /** The first part of this type, wherever it stands. */
  private static String body(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        String found = body(parts.getBodyPart(i), type);
        if (!found.isEmpty()) {
          return found;
        }
      }
      return "";
    }
    boolean wanted = part.isMimeType(type) && !Part.ATTACHMENT.equals(part.getDisposition());
    return wanted && part.getContent() instanceof String text ? text : "";
  }
}
