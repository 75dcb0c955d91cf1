package pk.gov.hec.dlsei.domain.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The demo's business clock: it ticks with the system's, at an offset that can be moved forward.
 */
final class DemoClock extends Clock {

  private final Clock system;
  private final ClockOffset offset;

  DemoClock(Clock system, ClockOffset offset) {
    this.system = system;
    this.offset = offset;
  }

  @Override
  public ZoneId getZone() {
    return system.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new DemoClock(system.withZone(zone), offset);
  }

  @Override
  public Instant instant() {
    return system.instant().plus(offset.current());
  }
}
