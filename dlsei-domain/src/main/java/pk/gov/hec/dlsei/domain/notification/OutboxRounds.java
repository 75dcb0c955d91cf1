package pk.gov.hec.dlsei.domain.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import pk.gov.hec.dlsei.domain.settings.Setting;
import pk.gov.hec.dlsei.domain.settings.Settings;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * The rounds that a server makes over one channel of the outbox: it claims what is due, a few
 * messages at a time, until nothing is. A round that was broken off, by the database's end for one,
 * leaves claims behind; the next one takes them back first.
 */
@Dependent
public class OutboxRounds {

  /**
   * How rounds go.
   *
   * @param channel of the messages
   * @param lease longer than five messages take; after it those of a server that never came back
   *     are claimed by others
   * @param batches at most in a round, so that a server that is to stop soon can
   */
  public record Pace(Channel channel, Duration lease, int batches) {}

  private volatile boolean unfinished;

  @Inject Outbox outbox;
  @Inject Settings settings;
  @Inject Clock clock;
  @Inject @RealTime Clock realTime;

  /**
   * Takes back what this server had claimed when it last died.
   *
   * @param channel of the messages
   */
  public void takeUpAgain(Channel channel) {
    outbox.release(channel, settings.text(Setting.SERVER_HOST_NAME), realTime.instant());
  }

  /**
   * Makes a round; one at a time.
   *
   * @param pace not null
   * @param goesOn asked before each claim
   * @param work is given the id of each claimed message, and lets none stop the others
   */
  public void make(Pace pace, BooleanSupplier goesOn, LongConsumer work) {
    if (unfinished) {
      takeUpAgain(pace.channel());
    }
    unfinished = true;
    for (int batch = 0; batch < pace.batches() && goesOn.getAsBoolean(); batch++) {
      List<Long> claimed = claim(pace);
      if (claimed.isEmpty()) {
        break;
      }
      claimed.forEach(work::accept);
    }
    unfinished = false;
  }

  private List<Long> claim(Pace pace) {
    String worker = settings.text(Setting.SERVER_HOST_NAME);
    return outbox.claim(
        pace.channel(), new Claim(worker, realTime.instant(), clock.instant(), pace.lease()));
  }
}
