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
 * Tells how long the oldest mail has waited. Past a day the server says that it is not ready: by
 * then somebody must look; a mail server that is away for an hour takes no page away.
 */
@Readiness
@ApplicationScoped
public class OutboxCheck implements HealthCheck {

  private static final Duration TOO_LONG = Duration.ofDays(1);

  @Inject Outbox outbox;
  @Inject @RealTime Clock realTime;

  @Override
  public HealthCheckResponse call() {
    try {
      Duration lag = outbox.lag(realTime.instant());
      return HealthCheckResponse.named("outbox")
          .status(lag.compareTo(TOO_LONG) < 0)
          .withData("lag-seconds", lag.toSeconds())
          .build();
    } catch (PersistenceException e) {
      return HealthCheckResponse.named("outbox").down().withData("lag-seconds", "unknown").build();
    }
  }
}
