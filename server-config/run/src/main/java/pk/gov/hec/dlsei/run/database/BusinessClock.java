package pk.gov.hec.dlsei.run.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;

/**
 * The demo's business clock, as DLSEI tells it: the system's plus the offset in its database, read
 * at most once a second. It shows no time before the database has the schema, and goes on with the
 * last offset while the database is away.
 */
public final class BusinessClock extends Clock {

  private static final Duration KEPT = Duration.ofSeconds(1);
  private static final String OFFSET = "SELECT offset_seconds FROM dlsei.business_clock";

  private final Clock system;
  private final Callable<Connection> database;
  private Duration offset;
  private Instant readAt;

  /**
   * A clock that has read nothing yet.
   *
   * @param system the clock that it is ahead of, or behind
   * @param database connects with the right to read the offset
   */
  public BusinessClock(Clock system, Callable<Connection> database) {
    this.system = system;
    this.database = database;
  }

  @Override
  public ZoneId getZone() {
    return system.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new BusinessClock(system.withZone(zone), database);
  }

  /**
   * The business time.
   *
   * @throws IllegalStateException when the offset could not be read yet
   */
  @Override
  public Instant instant() {
    Instant now = system.instant();
    return now.plus(offset(now));
  }

  private synchronized Duration offset(Instant now) {
    if (offset == null || Duration.between(readAt, now).abs().compareTo(KEPT) > 0) {
      offset = readOrLast();
      readAt = now;
    }
    return offset;
  }

  private Duration readOrLast() {
    try (Connection connection = database.call();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(OFFSET)) {
      return row.next() ? Duration.ofSeconds(row.getLong(1)) : Duration.ZERO;
    } catch (SQLException e) {
      if (offset == null) {
        throw new IllegalStateException("The demo's clock cannot be read yet", e);
      }
      return offset;
    } catch (Exception e) {
      throw new IllegalStateException("The demo's database did not start", e);
    }
  }
}
