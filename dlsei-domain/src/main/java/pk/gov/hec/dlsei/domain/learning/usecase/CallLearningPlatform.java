package pk.gov.hec.dlsei.domain.learning.usecase;

import com.google.gson.JsonParseException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import pk.gov.hec.dlsei.api.plugin.PluginException;
import pk.gov.hec.dlsei.api.plugin.TryLaterException;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.learning.CallHandler;
import pk.gov.hec.dlsei.domain.notification.Channel;
import pk.gov.hec.dlsei.domain.notification.DueCall;
import pk.gov.hec.dlsei.domain.notification.Outbox;
import pk.gov.hec.dlsei.domain.notification.OutboxRounds;
import pk.gov.hec.dlsei.domain.notification.PlatformCall;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * Makes the calls to the learning platform that are due. No transaction is open while it is spoken
 * to. Where it asks to be left alone, or its circuit is open, all calls wait.
 */
@ApplicationScoped
public class CallLearningPlatform {

  private static final Logger LOG = Logger.getLogger(CallLearningPlatform.class.getName());

  /** Each call may take minutes; a restart need not wait for the lease. */
  private static final OutboxRounds.Pace PACE =
      new OutboxRounds.Pace(Channel.LEARNING, Duration.ofHours(1), 4);

  private static final Duration FIRST_DELAY = Duration.ofSeconds(2);
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(30);
  private static final Duration CIRCUIT_DELAY = Duration.ofSeconds(5);

  private volatile Instant pausedUntil = Instant.EPOCH;

  @Inject Outbox outbox;
  @Inject OutboxRounds rounds;
  @Inject @Any Instance<CallHandler> handlers;
  @Inject @RealTime Clock realTime;

  /** Takes back what this server had claimed when it last died. Called at start. */
  public void takeUpAgain() {
    rounds.takeUpAgain(Channel.LEARNING);
    outbox.keep(new PlatformCall(PlatformCall.Kind.SEE_ACTIVATIONS, null, Optional.empty(), null));
  }

  /**
   * Makes what is due, until the platform wants a pause. Where the database goes away, the next
   * round begins with what this one leaves.
   */
  public void handle() {
    rounds.make(PACE, () -> !isPaused(), this::call);
  }

  private boolean isPaused() {
    return realTime.instant().isBefore(pausedUntil);
  }

  private void call(long id) {
    if (isPaused()) {
      outbox.postponed(id, "The learning platform asked for a pause", pausedUntil);
      return;
    }
    due(id).ifPresent(this::make);
  }

  /** Empty for a call that a newer version has written: its own worker gets it after the lease. */
  private Optional<DueCall> due(long id) {
    try {
      return Optional.of(outbox.dueCall(id));
    } catch (IllegalArgumentException | JsonParseException e) {
      LOG.log(Level.WARNING, "Outbox message {0} cannot be read: {1}", new Object[] {id, e});
      return Optional.empty();
    }
  }

  private void make(DueCall due) {
    try {
      handler(due.call().kind()).handle(due);
    } catch (TryLaterException e) {
      pause(due.id(), e.after(), e.getMessage());
    } catch (CircuitBreakerOpenException e) {
      pause(
          due.id(),
          CIRCUIT_DELAY,
          "The learning platform failed too often; left alone for a while");
    } catch (RuntimeException e) {
      again(due, e);
    }
  }

  private CallHandler handler(PlatformCall.Kind kind) {
    return handlers.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }

  private void pause(long id, Duration after, String message) {
    pausedUntil = realTime.instant().plus(after);
    outbox.postponed(id, message, pausedUntil);
    LOG.log(Level.INFO, "Calls to the learning platform wait: {0}", message);
  }

  private void again(DueCall due, RuntimeException e) {
    boolean ours = e instanceof DlseiException || e instanceof PluginException;
    String error = ours ? e.getMessage() : e.getClass().getName();
    outbox.failed(due.id(), error, Optional.of(nextAttempt(due)));
    LOG.log(
        Level.INFO,
        "Call {0} to the learning platform, attempt {1}: {2}",
        new Object[] {Long.toString(due.id()), due.attempts(), error});
  }

  private Instant nextAttempt(DueCall due) {
    Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(due.attempts() - 1, 10));
    return realTime.instant().plus(delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY);
  }
}
