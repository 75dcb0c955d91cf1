package pk.gov.hec.dlsei.domain.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/**
 * When a job is started without a person, by the business clock. Its version counts what people
 * change; that a time was used does not make their form stale.
 */
@Entity
@Table(name = "schedule")
public class JobSchedule {

  @Id
  @Enumerated(EnumType.STRING)
  private JobName job;

  private String cron;
  private String zone;

  @Enumerated(EnumType.STRING)
  private MissedPolicy missed;

  private boolean paused;

  @Column(name = "next_at")
  private Instant nextAt;

  @Column(name = "last_run", insertable = false, updatable = false)
  private Long lastRun;

  @Column(name = "left_out_at")
  private Instant leftOutAt;

  @Column(name = "changed_by")
  private Long changedBy;

  @Version private int version;

  /** For the persistence provider. */
  protected JobSchedule() {}

  /**
   * Refuses a change by somebody who has seen an older one.
   *
   * @param seen the version on the form
   */
  public void demandVersion(int seen) {
    if (version != seen) {
      throw new DlseiException(
          ErrorCode.CHANGED_MEANWHILE, "Somebody else has changed the schedule of " + job);
    }
  }

  /**
   * It has other times from now on.
   *
   * @param times that come
   * @param policy where some are missed
   * @param now by the business clock
   * @param by the account
   */
  public void change(JobTimes times, MissedPolicy policy, Instant now, long by) {
    Instant next = times.next(now);
    cron = times.cron();
    zone = times.zone().getId();
    missed = policy;
    changedBy = by;
    nextAt = paused ? null : next;
    leftOutAt = null;
  }

  /** It starts nothing until it is resumed. */
  public void pause(long by) {
    paused = true;
    nextAt = null;
    leftOutAt = null;
    changedBy = by;
  }

  /** It goes on with its next time; what passed meanwhile was not missed. */
  public void resume(Instant now, long by) {
    paused = false;
    nextAt = times().next(now);
    changedBy = by;
  }

  public JobName job() {
    return job;
  }

  public JobTimes times() {
    return new JobTimes(cron, zone);
  }

  public MissedPolicy missed() {
    return missed;
  }

  public boolean isPaused() {
    return paused;
  }

  /** Its next time by the business clock; empty while it is paused or not planned yet. */
  public Optional<Instant> nextAt() {
    return Optional.ofNullable(nextAt);
  }

  /** The run that it started last. */
  public Optional<Long> lastRun() {
    return Optional.ofNullable(lastRun);
  }

  /** Who changed it last; empty for nobody. */
  public Optional<Long> changedBy() {
    return Optional.ofNullable(changedBy);
  }

  public int version() {
    return version;
  }

  @Override
  public String toString() {
    return "schedule of " + job;
  }
}
