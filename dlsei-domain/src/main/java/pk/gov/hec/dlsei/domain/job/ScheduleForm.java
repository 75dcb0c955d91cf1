package pk.gov.hec.dlsei.domain.job;

/**
 * How a schedule is to be.
 *
 * @param cron as typed
 * @param zone as typed
 * @param missed not null
 * @param version of the schedule that was on the form
 */
public record ScheduleForm(String cron, String zone, MissedPolicy missed, int version) {}
