package pk.gov.hec.dlsei.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.microprofile.metrics.MetricRegistry;
import pk.gov.hec.dlsei.domain.notification.Outbox;
import pk.gov.hec.dlsei.domain.plugin.Plugin;
import pk.gov.hec.dlsei.domain.plugin.PluginRegistry;
import pk.gov.hec.dlsei.domain.time.RealTime;

/** Figures for the monitoring, beside the server's own. */
@ApplicationScoped
public class Measures {

  @Inject MetricRegistry metrics;
  @Inject Outbox outbox;
  @Inject PluginRegistry plugins;
  @Inject Clock clock;
  @Inject @RealTime Clock realTime;

  void register(@Observes @Initialized(ApplicationScoped.class) Object start) {
    metrics.gauge("dlsei_outbox_lag_seconds", this, Measures::outboxLag);
    metrics.gauge("dlsei_plugins_refused", this, Measures::refusedPlugins);
  }

  private Long outboxLag() {
    return outbox.lag(realTime.instant(), clock.instant()).toSeconds();
  }

  private Long refusedPlugins() {
    return plugins.all().stream().filter(p -> p.state() == Plugin.State.REFUSED).count();
  }
}
