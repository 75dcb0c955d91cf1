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
   * Sets the next time of one that was not planned yet.
   *
   * @param job whose schedule is locked
   * @param next by the business clock
   */
  void plan(JobName job, Instant next);

  /**
   * Sets the next time after one was used, and the run that it started; a time that started none is
   * owed until a later one does.
   *
   * @param job whose schedule is locked
   * @param used the time that was due, by the business clock
   * @param next by the business clock
   * @param run empty where none was started
   */
  void used(JobName job, Instant used, Instant next, Optional<Long> run);
}
