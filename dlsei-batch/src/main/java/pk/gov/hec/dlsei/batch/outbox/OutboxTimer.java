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
import pk.gov.hec.dlsei.domain.notification.usecase.DeliverMail;

/** Looks into the outbox every second; one look at a time on each server. */
@Singleton
@Startup
@DependsOn("Start")
@Lock(LockType.READ)
public class OutboxTimer {

  private final AtomicBoolean looking = new AtomicBoolean();

  @Inject DeliverMail deliver;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void look() {
    if (looking.compareAndSet(false, true)) {
      try {
        deliver.handle();
      } finally {
        looking.set(false);
      }
    }
  }
}
