package pk.gov.hec.dlsei.domain.notification.smtp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.regex.Pattern;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.notification.Mailer;
import pk.gov.hec.dlsei.domain.notification.RenderedMail;
import pk.gov.hec.dlsei.domain.settings.Setting;
import pk.gov.hec.dlsei.domain.settings.Settings;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Sends by SMTP, with STARTTLS (demanded, and the server's name checked) and credentials. */
@ApplicationScoped
public class SmtpMailer implements Mailer {

  private static final String TIMEOUT_MILLIS = "10000";
  private static final Pattern REFUSED = Pattern.compile("\\s*55\\d[ -]");

  @Inject Settings settings;
  @Inject @RealTime Clock realTime;

  @Override
  public void send(long id, String recipient, RenderedMail mail) {
    try {
      Transport.send(message(id, recipient, mail));
    } catch (MessagingException e) {
      ErrorCode code = isForGood(e) ? ErrorCode.MAIL_REFUSED : ErrorCode.MAIL_NOT_SENT;
      throw new DlseiException(code, "The mail server did not take the mail: " + kind(e), e);
    }
  }

  /**
   * Reply codes 550 to 559 (RFC 5321, 4.2.2: no such mailbox and the like), and addresses that no
   * server would take.
   */
  private static boolean isForGood(MessagingException e) {
    for (Exception cause = e; cause != null; cause = next(cause)) {
      boolean refused =
          cause.getMessage() != null && REFUSED.matcher(cause.getMessage()).lookingAt();
      if (refused || cause instanceof AddressException) {
        return true;
      }
    }
    return false;
  }

  private static Exception next(Exception e) {
    return e instanceof MessagingException messaging ? messaging.getNextException() : null;
  }

  private static String kind(MessagingException e) {
    Throwable cause = e.getNextException() == null ? e : e.getNextException();
    return cause.getClass().getSimpleName();
  }

  private MimeMessage message(long id, String recipient, RenderedMail mail)
      throws MessagingException {
    String from = settings.text(Setting.MAIL_FROM);
    MimeMessage message =
        new MimeMessage(session()) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<outbox-" + id + "@" + from.replaceFirst(".*@", "") + ">");
          }
        };
    message.setFrom(new InternetAddress(from));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient, true));
    message.setSubject(mail.subject(), "UTF-8");
    message.setSentDate(Date.from(realTime.instant()));
    message.setHeader("Auto-Submitted", "auto-generated");
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(mail.plain(), "UTF-8", "plain");
    MimeBodyPart html = new MimeBodyPart();
    html.setText(mail.html(), "UTF-8", "html");
    message.setContent(new MimeMultipart("alternative", plain, html));
    return message;
  }

  private Session session() {
    Properties properties = new Properties();
    boolean startTls = settings.flag(Setting.MAIL_STARTTLS);
    properties.put("mail.transport.protocol", "smtp");
    properties.put("mail.smtp.host", settings.text(Setting.MAIL_HOST));
    properties.put("mail.smtp.port", Integer.toString(settings.number(Setting.MAIL_PORT)));
    properties.put("mail.smtp.starttls.enable", Boolean.toString(startTls));
    properties.put("mail.smtp.starttls.required", Boolean.toString(startTls));
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
    properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
    properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
    String user = settings.text(Setting.MAIL_USER);
    if (user.isEmpty()) {
      return Session.getInstance(properties);
    }
    properties.put("mail.smtp.auth", "true");
    return Session.getInstance(
        properties,
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication(user, settings.text(Setting.MAIL_PASSWORD));
          }
        });
  }
}
