package pk.gov.hec.dlsei.domain.time;

import java.time.Duration;

/** How far the demo's clock stands from the system's; kept in the database for all servers. */
public interface ClockOffset {

  /**
   * The offset now, at most a second old.
   *
   * @return negative while the demo lies in the past
   */
  Duration current();

  /**
   * Sets the offset where none is kept yet.
   *
   * @param offset not null
   */
  void startAt(Duration offset);

  /**
   * Moves the clock forward.
   *
   * @param by not negative
   */
  void moveForward(Duration by);
}
