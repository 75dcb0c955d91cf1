package pk.gov.hec.dlsei.domain.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import pk.gov.hec.dlsei.domain.settings.Mode;
import pk.gov.hec.dlsei.domain.settings.Settings;

/** Makes both clocks. Production's business clock is the system's; no switch can move it. */
@ApplicationScoped
public class Clocks {

  @Produces
  @ApplicationScoped
  @RealTime
  Clock realTime() {
    return Clock.system(Karachi.ZONE);
  }

  @Produces
  @ApplicationScoped
  Clock businessClock(Settings settings, ClockOffset offset) {
    return settings.mode() == Mode.DEMO
        ? new DemoClock(Clock.system(Karachi.ZONE), offset)
        : Clock.system(Karachi.ZONE);
  }
}
