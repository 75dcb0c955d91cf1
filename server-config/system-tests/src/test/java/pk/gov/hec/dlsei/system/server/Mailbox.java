package pk.gov.hec.dlsei.system.server;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pk.gov.hec.dlsei.run.mail.Mail;
import pk.gov.hec.dlsei.run.mail.MailSink;

/** The mails that the server has sent; each one is read once. */
public final class Mailbox {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Pattern LINK = Pattern.compile("https?://\\S+[?&]link=\\S+");

  private final MailSink sink;
  private final Set<Integer> read = ConcurrentHashMap.newKeySet();

  Mailbox(MailSink sink) {
    this.sink = sink;
  }

  /** Waits for an unread mail to an address, whose subject has these words. */
  public Mail next(String to, String subject) {
    Mail mail =
        sink.await(m -> isUnread(m, to) && m.subject().contains(subject), PATIENCE)
            .orElseThrow(() -> new AssertionError("No mail came to " + to + " about " + subject));
    read.add(mail.number());
    return mail;
  }

  private boolean isUnread(Mail mail, String to) {
    return isTo(mail, to) && !read.contains(mail.number());
  }

  /** Coursera writes the name before the address. */
  private static boolean isTo(Mail mail, String address) {
    return mail.to().stream()
        .anyMatch(named -> named.equals(address) || named.endsWith("<" + address + ">"));
  }

  /** The link that a mail asks to open. */
  public static String linkIn(Mail mail) {
    Matcher link = LINK.matcher(mail.text());
    if (!link.find()) {
      throw new AssertionError("No link in: " + mail.subject());
    }
    return link.group();
  }
}
