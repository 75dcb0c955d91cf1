package pk.gov.hec.dlsei.domain.job;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
   * @throws ScheduleRefusedException with a sentence for each that is wrong
   */
  public JobTimes(String cron, String zone) {
    this.cron = cron.strip();
    Optional<ExecutionTime> read = times(this.cron);
    Optional<ZoneId> place = zone(zone.strip());
    Map<ScheduleFault, String> faults = new EnumMap<>(ScheduleFault.class);
    if (read.isEmpty()) {
      faults.put(
          ScheduleFault.NO_TIMES,
          "“"
              + this.cron
              + "” is no schedule; write minute, hour, day, month and day of the week, such as 15 3 * * *");
    }
    if (place.isEmpty()) {
      faults.put(
          ScheduleFault.NO_SUCH_ZONE,
          "There is no zone “" + zone.strip() + "”; write Asia/Karachi");
    }
    if (!faults.isEmpty()) {
      throw new ScheduleRefusedException(faults);
    }
    this.times = read.orElseThrow();
    this.zone = place.orElseThrow();
  }

  private static Optional<ZoneId> zone(String zone) {
    try {
      return Optional.of(ZoneId.of(zone));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<ExecutionTime> times(String cron) {
    try {
      return Optional.of(ExecutionTime.forCron(PARSER.parse(cron).validate()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The next time after a moment; empty where none comes. */
  public Optional<Instant> after(Instant moment) {
    return times.nextExecution(moment.atZone(zone)).map(ZonedDateTime::toInstant);
  }

  /**
   * The next time after a moment.
   *
   * @throws ScheduleRefusedException where none comes, such as for 30 February
   */
  public Instant next(Instant moment) {
    return after(moment)
        .orElseThrow(
            () ->
                new ScheduleRefusedException(
                    Map.of(
                        ScheduleFault.NEVER_COMES, "“" + cron + "” is a time that never comes")));
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
