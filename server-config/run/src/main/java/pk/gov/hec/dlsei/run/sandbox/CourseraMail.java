package pk.gov.hec.dlsei.run.sandbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import pk.gov.hec.dlsei.run.sandbox.SandboxSetup.MailServer;

/** The mails that Coursera would send. One that cannot be sent changes nothing else. */
final class CourseraMail {

  private static final Logger LOG = Logger.getLogger(CourseraMail.class.getName());
  private static final String FROM = "no-reply@coursera.example";
  private static final String PATIENCE_MILLIS = "5000";

  private static final String INVITATION =
      """
      %s,

      you are invited to the programme “%s” on Coursera. Join it here:

      %s

      This e-mail comes from the demo of DLSEI, whose sandbox stands in for Coursera.
      """;

  private static final String WELCOME =
      """
      %s,

      you are now a member of the programme “%s” on Coursera:

      %s

      This e-mail comes from the demo of DLSEI, whose sandbox stands in for Coursera.
      """;

  private final Optional<MailServer> server;
  private final Supplier<URI> sandbox;

  /** The sandbox' address is asked for at each mail, since it is known after the start only. */
  CourseraMail(Optional<MailServer> server, Supplier<URI> sandbox) {
    this.server = server;
    this.sandbox = sandbox;
  }

  void invite(Learner learner, Program program) {
    send(learner, "You are invited to " + program.name(), text(INVITATION, learner, program));
  }

  void welcome(Learner learner, Program program) {
    send(learner, "Welcome to " + program.name(), text(WELCOME, learner, program));
  }

  private String text(String words, Learner learner, Program program) {
    URI link = sandbox.get().resolve(ActivationPages.BASE + learner.activation());
    return words.formatted(learner.fullName(), program.name(), link);
  }

  private void send(Learner learner, String subject, String text) {
    if (server.isEmpty()) {
      return;
    }
    try {
      MimeMessage message = new MimeMessage(session(server.get()));
      message.setFrom(new InternetAddress(FROM, "Coursera’s sandbox", "UTF-8"));
      InternetAddress to = new InternetAddress(learner.email(), learner.fullName(), "UTF-8");
      to.validate();
      message.setRecipient(Message.RecipientType.TO, to);
      message.setSubject(subject, "UTF-8");
      message.setText(text, "UTF-8");
      Transport.send(message);
    } catch (MessagingException | UnsupportedEncodingException e) {
      // Its message may name the address.
      String kind = e.getClass().getSimpleName();
      LOG.log(Level.WARNING, "A mail of the sandbox was not sent: {0}", kind);
    }
  }

  private static Session session(MailServer server) {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", server.host());
    properties.put("mail.smtp.port", Integer.toString(server.port()));
    properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
    properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
    properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
    return Session.getInstance(properties);
  }
}
