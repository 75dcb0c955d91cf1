package pk.gov.hec.dlsei.domain.activity.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import pk.gov.hec.dlsei.domain.activity.ActivityCounts;

/** Ends a reading whose rows are in, in one transaction that may take minutes. */
@ApplicationScoped
class FinishReading {

  private static final Duration LONGEST = Duration.ofMinutes(30);

  @Inject UserTransaction transaction;
  @Inject KeepReading keep;

  ActivityCounts handle(long id, ImportMode mode) {
    try {
      transaction.setTransactionTimeout(Math.toIntExact(LONGEST.toSeconds()));
      transaction.begin();
      try {
        ActivityCounts counts = keep.finish(id);
        if (mode == ImportMode.KEEP) {
          transaction.commit();
        }
        return counts;
      } finally {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
          transaction.rollback();
        }
        transaction.setTransactionTimeout(0);
      }
    } catch (NotSupportedException
        | SystemException
        | RollbackException
        | jakarta.transaction.HeuristicMixedException
        | jakarta.transaction.HeuristicRollbackException e) {
      throw new IllegalStateException("Reading " + id + " cannot be kept", e);
    } finally {
      if (mode == ImportMode.TRY) {
        keep.onlyTried(id);
      }
    }
  }
}
