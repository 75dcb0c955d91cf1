package pk.gov.hec.dlsei.domain.notification.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.notification.Channel;
import pk.gov.hec.dlsei.domain.notification.Claim;
import pk.gov.hec.dlsei.domain.notification.DueMail;
import pk.gov.hec.dlsei.domain.notification.Mail;
import pk.gov.hec.dlsei.domain.notification.MailRenderer;
import pk.gov.hec.dlsei.domain.notification.Mailer;
import pk.gov.hec.dlsei.domain.notification.Outbox;
import pk.gov.hec.dlsei.domain.settings.Setting;
import pk.gov.hec.dlsei.domain.settings.Settings;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * Sends the mails that are due, each at least once. No transaction is open while the mail server is
 * spoken to; a server that dies in between leaves a claim that runs out, and the mail goes out
 * after it.
 */
@ApplicationScoped
public class DeliverMail {

  private static final Logger LOG = Logger.getLogger(DeliverMail.class.getName());

  /** Longer than five mails take; after it the mails of a server that never came back go out. */
  private static final Duration LEASE = Duration.ofMinutes(10);

  private static final int MOST_BATCHES = 40;
  private static final Duration FIRST_DELAY = Duration.ofSeconds(5);
  private static final Duration LONGEST_DELAY = Duration.ofHours(1);
  private static final Duration GIVE_UP_AFTER = Duration.ofDays(3);

  /** Whether the last look was broken off, by the database's end for one. */
  private volatile boolean unfinished;

  @Inject Outbox outbox;
  @Inject MailRenderer renderer;
  @Inject Mailer mailer;
  @Inject Settings settings;
  @Inject Clock clock;
  @Inject @RealTime Clock realTime;

  /** Takes back what this server had claimed when it last died. Called once, at start. */
  public void takeUpAgain() {
    outbox.release(Channel.MAIL, settings.text(Setting.SERVER_HOST_NAME), realTime.instant());
  }

  /**
   * Sends what is due, in batches, until nothing is, or a round has been long enough for a server
   * that is to stop. A mail that cannot be read, written or sent stops no other; where the database
   * goes away, the next call begins with what this one leaves.
   *
   * @return how many went out
   */
  public int handle() {
    if (unfinished) {
      takeUpAgain();
    }
    unfinished = true;
    int sent = 0;
    List<Long> claimed = outbox.claim(Channel.MAIL, claim());
    for (int batch = 1; !claimed.isEmpty(); batch++) {
      sent += claimed.stream().mapToInt(this::deliver).sum();
      claimed = batch < MOST_BATCHES ? outbox.claim(Channel.MAIL, claim()) : List.of();
    }
    unfinished = false;
    return sent;
  }

  private Claim claim() {
    String worker = settings.text(Setting.SERVER_HOST_NAME);
    return new Claim(worker, realTime.instant(), clock.instant(), LEASE);
  }

  private int deliver(long id) {
    Optional<DueMail> due = due(id);
    return due.isPresent() ? deliver(id, due.get()) : 0;
  }

  /** Empty for a mail that a newer version has written: its own worker gets it after the lease. */
  private Optional<DueMail> due(long id) {
    try {
      return Optional.of(outbox.due(id));
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof SQLException) {
          throw e;
        }
      }
      LOG.log(Level.WARNING, "Outbox message {0} cannot be read: {1}", new Object[] {id, e});
      return Optional.empty();
    }
  }

  private int deliver(long id, DueMail due) {
    try {
      Mail mail = due.mail().get();
      mailer.send(id, mail.recipient(), renderer.render(mail));
    } catch (RuntimeException e) {
      String error = e instanceof DlseiException ? e.getMessage() : e.getClass().getName();
      boolean refused = e instanceof DlseiException ours && ours.code() == ErrorCode.MAIL_REFUSED;
      Optional<Instant> next = refused ? Optional.empty() : nextAttempt(due);
      outbox.failed(id, error, next);
      LOG.log(
          next.isPresent() ? Level.INFO : Level.WARNING,
          "Outbox message {0}, attempt {1}: {2}",
          new Object[] {id, due.attempts(), error});
      return 0;
    }
    outbox.sent(id, realTime.instant());
    return 1;
  }

  private Optional<Instant> nextAttempt(DueMail due) {
    Instant now = realTime.instant();
    if (Duration.between(due.createdAt(), now).compareTo(GIVE_UP_AFTER) > 0) {
      return Optional.empty();
    }
    Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(due.attempts() - 1, 10));
    return Optional.of(now.plus(delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY));
  }
}
