package pk.gov.hec.dlsei.domain.job;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/**
 * The times at which a job is to start: minute, hour, day of the month, month and day of the week,
 * as cron has them, in a zone.
 */
public final class JobTimes {

  private static final CronParser PARSER =
      new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));

  private final String cron;
  private final ZoneId zone;
  private final ExecutionTime times;

  /**
   * Reads them.
   *
   * @param cron such as {@code 15 3 * * *}
   * @param zone such as {@code Asia/Karachi}
   * @throws DlseiException SCHEDULE_WRONG with a sentence that says why
   */
  public JobTimes(String cron, String zone) {
    this.cron = cron.strip();
    this.zone = zone(zone.strip());
    this.times = times(this.cron);
  }

  private static ZoneId zone(String zone) {
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new DlseiException(
          ErrorCode.SCHEDULE_WRONG, "There is no zone “" + zone + "”; write Asia/Karachi", e);
    }
  }

  private static ExecutionTime times(String cron) {
    try {
      return ExecutionTime.forCron(PARSER.parse(cron).validate());
    } catch (IllegalArgumentException e) {
      throw new DlseiException(
          ErrorCode.SCHEDULE_WRONG,
          "“"
              + cron
              + "” is no schedule; write minute, hour, day, month and day of the week, such as 15 3 * * *",
          e);
    }
  }

  /** The next time after a moment; empty where none comes. */
  public Optional<Instant> after(Instant moment) {
    return times.nextExecution(moment.atZone(zone)).map(ZonedDateTime::toInstant);
  }

  /**
   * The next time after a moment.
   *
   * @throws DlseiException SCHEDULE_WRONG where none comes, such as for 30 February
   */
  public Instant next(Instant moment) {
    return after(moment)
        .orElseThrow(
            () ->
                new DlseiException(
                    ErrorCode.SCHEDULE_WRONG, "“" + cron + "” is a time that never comes"));
  }

  /** So many times after a moment, fewer where no more come. */
  public List<Instant> next(Instant moment, int howMany) {
    return Stream.iterate(after(moment), Optional::isPresent, last -> after(last.get()))
        .limit(howMany)
        .map(Optional::get)
        .toList();
  }

  /**
   * Whether a job starts now, that was due at a time.
   *
   * @param due not after now
   * @param now by the same clock
   * @param missed what holds where another time has passed since
   */
  public boolean isToRun(Instant due, Instant now, MissedPolicy missed) {
    boolean hasPassedMore = after(due).filter(next -> !next.isAfter(now)).isPresent();
    return !hasPassedMore || missed == MissedPolicy.RUN_ONCE;
  }

  public String cron() {
    return cron;
  }

  public ZoneId zone() {
    return zone;
  }

  @Override
  public String toString() {
    return cron + " " + zone;
  }
}
