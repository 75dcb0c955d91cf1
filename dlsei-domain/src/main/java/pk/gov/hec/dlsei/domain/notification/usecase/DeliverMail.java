package pk.gov.hec.dlsei.domain.notification.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.notification.Channel;
import pk.gov.hec.dlsei.domain.notification.DueMail;
import pk.gov.hec.dlsei.domain.notification.Mail;
import pk.gov.hec.dlsei.domain.notification.MailRenderer;
import pk.gov.hec.dlsei.domain.notification.Mailer;
import pk.gov.hec.dlsei.domain.notification.Outbox;
import pk.gov.hec.dlsei.domain.notification.OutboxRounds;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * Sends the mails that are due, each at least once. No transaction is open while the mail server is
 * spoken to; a server that dies in between leaves a claim that runs out, and the mail goes out
 * after it.
 */
@ApplicationScoped
public class DeliverMail {

  private static final Logger LOG = Logger.getLogger(DeliverMail.class.getName());

  private static final OutboxRounds.Pace PACE =
      new OutboxRounds.Pace(Channel.MAIL, Duration.ofMinutes(10), 40);

  private static final Duration FIRST_DELAY = Duration.ofSeconds(5);
  private static final Duration LONGEST_DELAY = Duration.ofHours(1);
  private static final Duration GIVE_UP_AFTER = Duration.ofDays(3);

  @Inject Outbox outbox;
  @Inject OutboxRounds rounds;
  @Inject MailRenderer renderer;
  @Inject Mailer mailer;
  @Inject @RealTime Clock realTime;

  /** Takes back what this server had claimed when it last died. Called once, at start. */
  public void takeUpAgain() {
    rounds.takeUpAgain(Channel.MAIL);
  }

  /**
   * Sends what is due. A mail that cannot be read, written or sent stops no other; where the
   * database goes away, the next call begins with what this one leaves.
   */
  public void handle() {
    rounds.make(PACE, () -> true, id -> due(id).ifPresent(due -> deliver(id, due)));
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

  private void deliver(long id, DueMail due) {
    try {
      Mail mail = due.mail().get();
      mailer.send(id, mail.recipient(), renderer.render(mail));
    } catch (RuntimeException e) {
      again(id, due, e);
      return;
    }
    outbox.sent(id, realTime.instant());
  }

  private void again(long id, DueMail due, RuntimeException e) {
    String error = e instanceof DlseiException ? e.getMessage() : e.getClass().getName();
    boolean refused = e instanceof DlseiException ours && ours.code() == ErrorCode.MAIL_REFUSED;
    Optional<Instant> next = refused ? Optional.empty() : nextAttempt(due);
    outbox.failed(id, error, next);
    LOG.log(
        next.isPresent() ? Level.INFO : Level.WARNING,
        "Outbox message {0}, attempt {1}: {2}",
        new Object[] {id, due.attempts(), error});
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
