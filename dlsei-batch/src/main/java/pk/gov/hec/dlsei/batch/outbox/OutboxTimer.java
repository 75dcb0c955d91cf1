package pk.gov.hec.dlsei.batch.outbox;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import pk.gov.hec.dlsei.domain.notification.usecase.DeliverMail;

/** Looks into the outbox every second; one look at a time on each server. */
@Singleton
@Startup
@DependsOn("Start")
@Lock(LockType.READ)
public class OutboxTimer {

  private static final Logger LOG = Logger.getLogger(OutboxTimer.class.getName());

  /** Whether the last look failed: an outage is logged once. */
  private volatile boolean failing;

  private final AtomicBoolean looking = new AtomicBoolean();

  @Inject DeliverMail deliver;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void look() {
    if (looking.compareAndSet(false, true)) {
      try {
        deliver.handle();
        failing = false;
      } catch (RuntimeException e) {
        // A timer whose method fails would be tried again after five minutes only.
        LOG.log(failing ? Level.FINE : Level.WARNING, "The outbox cannot be looked into", e);
        failing = true;
      } finally {
        looking.set(false);
      }
    }
  }
}
