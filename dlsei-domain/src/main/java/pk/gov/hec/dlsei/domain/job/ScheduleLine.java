package pk.gov.hec.dlsei.domain.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A schedule as pages show it.
 *
 * @param job that it starts
 * @param cron its times
 * @param zone in which they are meant
 * @param missed what becomes of times that passed with no server there
 * @param isPaused whether it starts nothing
 * @param next its next times by the business clock, ten at most; none while it is paused
 * @param lastRun the job's latest run, whoever started it
 * @param version for a change
 */
public record ScheduleLine(
    JobName job,
    String cron,
    String zone,
    MissedPolicy missed,
    boolean isPaused,
    List<Instant> next,
    Optional<JobRunLine> lastRun,
    int version) {}
