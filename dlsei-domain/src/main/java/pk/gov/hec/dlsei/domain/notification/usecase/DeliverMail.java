package pk.gov.hec.dlsei.domain.notification.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.notification.DueMail;
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

  /** Longer than twenty mails take; after it the mails of a server that never came back go out. */
  private static final Duration LEASE = Duration.ofMinutes(10);

  private static final Duration FIRST_DELAY = Duration.ofSeconds(5);
  private static final Duration LONGEST_DELAY = Duration.ofHours(1);
  private static final Duration GIVE_UP_AFTER = Duration.ofDays(3);

  @Inject Outbox outbox;
  @Inject MailRenderer renderer;
  @Inject Mailer mailer;
  @Inject Settings settings;
  @Inject @RealTime Clock realTime;

  /** Takes back what this server had claimed when it last died. Called once, at start. */
  public void takeUpAgain() {
    outbox.release(settings.text(Setting.SERVER_HOST_NAME), realTime.instant());
  }

  /**
   * Sends what is due, in batches, until nothing is.
   *
   * @return how many went out
   */
  public int handle() {
    String worker = settings.text(Setting.SERVER_HOST_NAME);
    int sent = 0;
    List<Long> claimed = outbox.claim(worker, realTime.instant(), LEASE);
    while (!claimed.isEmpty()) {
      sent += claimed.stream().mapToInt(this::deliver).sum();
      claimed = outbox.claim(worker, realTime.instant(), LEASE);
    }
    return sent;
  }

  private int deliver(long id) {
    DueMail due = outbox.due(id);
    try {
      mailer.send(id, due.mail().recipient(), renderer.render(due.mail()));
    } catch (DlseiException e) {
      Optional<Instant> next = nextAttempt(due);
      outbox.failed(id, e.getMessage(), next);
      LOG.log(
          next.isPresent() ? Level.INFO : Level.WARNING,
          "Outbox message {0}, attempt {1}: {2}",
          new Object[] {id, due.attempts(), e.getMessage()});
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
