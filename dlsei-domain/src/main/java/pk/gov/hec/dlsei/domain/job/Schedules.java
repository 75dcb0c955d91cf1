package pk.gov.hec.dlsei.domain.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps schedules. */
public interface Schedules {

  /** All, by the jobs' names. */
  List<JobSchedule> all();

  /** That of a job, locked until the transaction ends. */
  Optional<JobSchedule> findLocked(JobName job);

  /** One that goes on and has no next time yet, and that no other server looks at. */
  Optional<JobSchedule> claimUnplanned();

  /**
   * One that is due, and that no other server looks at; locked until the transaction ends.
   *
   * @param now by the business clock
   */
  Optional<JobSchedule> claimDue(Instant now);

  /**
   * Sets the next time, and the run that was started, if any.
   *
   * @param job whose schedule is locked
   * @param next by the business clock
   * @param run empty where none was started
   */
  void plan(JobName job, Instant next, Optional<Long> run);
}
