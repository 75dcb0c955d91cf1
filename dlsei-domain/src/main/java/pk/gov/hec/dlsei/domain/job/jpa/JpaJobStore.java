package pk.gov.hec.dlsei.domain.job.jpa;

import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import pk.gov.hec.dlsei.domain.job.JobStep;
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

  @Override
  public List<JobStep> steps(long execution) {
    return StepRows.steps(
        em.createNativeQuery(StepRows.READ).setParameter(1, execution).getResultList());
  }

  /** What refers to something goes before it. */
  @Override
  public void forget(long execution) {
    String instance = "(SELECT fk_jobinstanceid FROM public.wlpjobexecution WHERE jobexecid = ?1)";
    String executions =
        "(SELECT jobexecid FROM public.wlpjobexecution WHERE fk_jobinstanceid = " + instance + ")";
    run("DELETE FROM public.wlpgroupassociation WHERE fk_jobinstanceid = " + instance, execution);
    run("DELETE FROM public.wlpstepthreadinstance WHERE fk_jobinstanceid = " + instance, execution);
    run(
        "DELETE FROM public.wlpremotablepartition WHERE fk_jobexecutionid IN " + executions,
        execution);
    run("DELETE FROM public.wlpstepthreadexecution WHERE fk_jobexecid IN " + executions, execution);
    run("DELETE FROM public.wlpjobparameter WHERE fk_jobexecid IN " + executions, execution);
    run(
        "WITH gone AS (DELETE FROM public.wlpjobexecution WHERE fk_jobinstanceid = "
            + instance
            + " RETURNING fk_jobinstanceid)"
            + " DELETE FROM public.wlpjobinstance WHERE jobinstanceid IN (SELECT fk_jobinstanceid FROM gone)",
        execution);
  }

  private void run(String sql, long execution) {
    em.createNativeQuery(sql).setParameter(1, execution).executeUpdate();
  }
}
