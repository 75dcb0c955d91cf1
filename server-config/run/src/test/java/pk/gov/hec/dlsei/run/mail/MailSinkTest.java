package pk.gov.hec.dlsei.run.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailSinkTest {

  @TempDir Path folder;

  @Test
  void mails_are_listed_newest_first_and_are_there_after_a_restart() throws Exception {
    try (MailSink sink = MailSink.start(0, folder)) {
      send(sink.port(), "first", "one@demo.example");
      send(sink.port(), "second: خوش آمدید", "one@demo.example", "two@demo.example");
      assertThat(sink.mails()).extracting(Mail::subject).first().isEqualTo("second: خوش آمدید");
    }
    try (MailSink sink = MailSink.start(0, folder)) {
      send(sink.port(), "third", "one@demo.example");
      List<Mail> mails = sink.mails();

      assertThat(mails).extracting(Mail::number).containsExactly(3, 2, 1);
      Mail second = mails.get(1);
      assertThat(second.subject()).isEqualTo("second: خوش آمدید");
      assertThat(second.from()).isEqualTo("dlsei@hec.example");
      assertThat(second.to()).containsExactly("one@demo.example", "two@demo.example");
      assertThat(second.text()).contains("plain");
      assertThat(second.html()).contains("<b>bold</b>");
      assertThat(sink.mails(1, 1)).extracting(Mail::number).containsExactly(2);
      assertThat(sink.mail(9)).isEmpty();
    }
  }

  @Test
  void a_test_can_wait_for_the_mail_it_wants() throws Exception {
    try (MailSink sink = MailSink.start(0, folder)) {
      Thread sender = new Thread(() -> sendUnchecked(sink.port(), "wanted"));
      sender.start();

      assertThat(sink.await(mail -> mail.subject().equals("wanted"), Duration.ofSeconds(10)))
          .isPresent();
      assertThat(sink.await(mail -> mail.subject().equals("never"), Duration.ofMillis(50)))
          .isEmpty();
      sender.join();
    }
  }

  @Test
  void a_mail_that_cannot_be_kept_is_not_taken() throws Exception {
    try (MailSink sink = MailSink.start(0, folder.resolve("mail"))) {
      Files.delete(folder.resolve("mail"));

      assertThatThrownBy(() -> send(sink.port(), "lost", "one@demo.example"))
          .isInstanceOf(MessagingException.class);
    }
  }

  @Test
  void sixty_mails_do_not_stay_in_memory_and_are_all_kept() throws Exception {
    try (MailSink sink = MailSink.start(0, folder)) {
      for (int i = 1; i <= 60; i++) {
        send(sink.port(), "mail " + i, "one@demo.example");
      }
      assertThat(sink.count()).isEqualTo(60);
      assertThat(sink.mail(7).orElseThrow().subject()).isEqualTo("mail 7");
    }
  }

  private static void sendUnchecked(int port, String subject) {
    try {
      send(port, subject, "one@demo.example");
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void send(int port, String subject, String... to)
      throws MessagingException, IOException {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", "localhost");
    properties.put("mail.smtp.port", Integer.toString(port));
    MimeMessage message = new MimeMessage(Session.getInstance(properties));
    message.setFrom(new InternetAddress("dlsei@hec.example"));
    for (String address : to) {
      message.addRecipient(Message.RecipientType.TO, new InternetAddress(address));
    }
    message.setSubject(subject, "UTF-8");
    MimeBodyPart text = new MimeBodyPart();
    text.setText("plain خ", "UTF-8");
    MimeBodyPart html = new MimeBodyPart();
    html.setText("<b>bold</b>", "UTF-8", "html");
    message.setContent(new MimeMultipart("alternative", text, html));
    Transport.send(message);
  }
}
