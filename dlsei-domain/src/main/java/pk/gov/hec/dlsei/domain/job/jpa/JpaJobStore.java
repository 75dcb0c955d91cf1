package pk.gov.hec.dlsei.domain.job.jpa;

import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import pk.gov.hec.dlsei.domain.job.JobStore;

/** Open Liberty's job store, in the schema {@code public}: what it does itself for its own dead. */
@ApplicationScoped
@Transactional
public class JpaJobStore implements JobStore {

  /** Of Liberty's own states of an instance; FAILED is the fifth. */
  private static final int INSTANCE_FAILED = 4;

  private static final String ALIVE =
      "batchstatus IN ("
          + BatchStatus.STARTING.ordinal()
          + ", "
          + BatchStatus.STARTED.ordinal()
          + ", "
          + BatchStatus.STOPPING.ordinal()
          + ")";

  private static final String FAILED =
      " SET batchstatus = " + BatchStatus.FAILED.ordinal() + ", exitstatus = 'FAILED'";

  @PersistenceContext(unitName = "dlsei")
  EntityManager em;

  @Override
  public void markDead(long execution) {
    run(
        "UPDATE public.wlpjobinstance"
            + FAILED
            + ", instancestate = "
            + INSTANCE_FAILED
            + " WHERE jobinstanceid = (SELECT fk_jobinstanceid FROM public.wlpjobexecution"
            + " WHERE jobexecid = ?1 AND "
            + ALIVE
            + ")",
        execution);
    run(
        "UPDATE public.wlpstepthreadexecution" + FAILED + " WHERE fk_jobexecid = ?1 AND " + ALIVE,
        execution);
    run("UPDATE public.wlpjobexecution" + FAILED + " WHERE jobexecid = ?1 AND " + ALIVE, execution);
  }

  private void run(String sql, long execution) {
    em.createNativeQuery(sql).setParameter(1, execution).executeUpdate();
  }
}
