package pk.gov.hec.dlsei.domain.error;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/** Reads what the database refused. */
public final class Violations {

  private static final String UNIQUE = "23505";

  private Violations() {}

  /**
   * A refusal of the database as ours.
   *
   * @param e from a flush
   * @return ALREADY_TAKEN for a unique violation, CHANGED_MEANWHILE for a stale version, else e
   */
  public static RuntimeException translated(PersistenceException e) {
    if (e instanceof OptimisticLockException) {
      return new DlseiException(ErrorCode.CHANGED_MEANWHILE, "Changed by somebody else", e);
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && UNIQUE.equals(sql.getSQLState())) {
        return new DlseiException(ErrorCode.ALREADY_TAKEN, "A unique value is taken", e);
      }
    }
    return e;
  }
}
