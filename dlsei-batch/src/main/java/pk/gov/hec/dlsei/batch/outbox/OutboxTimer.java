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
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import pk.gov.hec.dlsei.domain.notification.usecase.DeliverMail;

/**
 * Looks into the outbox every second; one look at a time on each server. While the database is away
 * it says so once, and once when it is back.
 */
@Singleton
@Startup
@DependsOn("Start")
@Lock(LockType.READ)
public class OutboxTimer {

  private static final Logger LOG = Logger.getLogger(OutboxTimer.class.getName());

  private final AtomicBoolean looking = new AtomicBoolean();
  private final AtomicBoolean failing = new AtomicBoolean();

  @Inject DeliverMail deliver;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void look() {
    if (looking.compareAndSet(false, true)) {
      try {
        deliver.handle();
        if (failing.compareAndSet(true, false)) {
          LOG.info("The outbox can be read again");
        }
      } catch (PersistenceException | TransactionalException e) {
        if (failing.compareAndSet(false, true)) {
          LOG.log(Level.WARNING, "The outbox cannot be read; looking again every second", e);
        }
      } finally {
        looking.set(false);
      }
    }
  }
}
