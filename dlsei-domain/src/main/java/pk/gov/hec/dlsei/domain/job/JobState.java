package pk.gov.hec.dlsei.domain.job;

import java.util.Map;
import java.util.Set;

/** How far a run is. The table says what may follow. */
public enum JobState {
  /** It goes on, or its server has gone and another one will take it up. */
  RUNNING,
  /** It did all of it. */
  COMPLETED,
  /** It broke off; it can go on from there. */
  FAILED,
  /** Somebody stopped it; it can go on from there. */
  STOPPED,
  /** It broke off or was stopped, and somebody said that it does not go on. */
  ABANDONED;

  private static final Map<JobState, Set<JobState>> NEXT =
      Map.of(
          RUNNING, Set.of(COMPLETED, FAILED, STOPPED),
          COMPLETED, Set.of(),
          FAILED, Set.of(RUNNING, ABANDONED),
          STOPPED, Set.of(RUNNING, ABANDONED),
          ABANDONED, Set.of());

  /**
   * Whether a state may follow this one.
   *
   * @param next not null
   * @return true where the table has it
   */
  public boolean mayBecome(JobState next) {
    return NEXT.get(this).contains(next);
  }
}
