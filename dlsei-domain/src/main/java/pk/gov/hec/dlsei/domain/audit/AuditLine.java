package pk.gov.hec.dlsei.domain.audit;

import java.util.Optional;

/**
 * An event of the audit trail as people read it.
 *
 * @param entry as it lies in its table
 * @param actorName of the person who acted; empty for the platform itself or a visitor
 * @param position of its seal; empty while it has none
 */
public record AuditLine(AuditEntry entry, Optional<String> actorName, Optional<Long> position) {

  /** With this begin the actions that jobs are started and ended by. */
  private static final String JOBS = "JOB_";

  /** Whether a job's schedule acted, and nobody else. */
  public boolean isOfSchedule() {
    return entry.actor() == null && entry.action().startsWith(JOBS);
  }

  @Override
  public String toString() {
    return "audit event " + entry.id();
  }
}
