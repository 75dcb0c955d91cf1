package pk.gov.hec.dlsei.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import pk.gov.hec.dlsei.domain.notification.Outbox;
import pk.gov.hec.dlsei.domain.time.RealTime;

/**
 * Not ready where due mails have found no worker for a quarter of an hour: this server's worker has
 * stopped. A mail server that is away is no such case; its figure stands among the metrics.
 */
@Readiness
@ApplicationScoped
public class OutboxCheck implements HealthCheck {

  private static final Duration TOO_LONG = Duration.ofMinutes(15);

  @Inject Outbox outbox;
  @Inject Clock clock;
  @Inject @RealTime Clock realTime;

  @Override
  public HealthCheckResponse call() {
    try {
      Duration lag = outbox.lag(realTime.instant(), clock.instant());
      return HealthCheckResponse.named("outbox")
          .status(lag.compareTo(TOO_LONG) < 0)
          .withData("lag-seconds", lag.toSeconds())
          .build();
    } catch (PersistenceException e) {
      return HealthCheckResponse.named("outbox").down().withData("lag-seconds", "unknown").build();
    }
  }
}
