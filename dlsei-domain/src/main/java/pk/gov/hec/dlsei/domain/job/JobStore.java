package pk.gov.hec.dlsei.domain.job;

import java.util.List;

/** What the job operator cannot do, done in the tables of the server's job store. */
public interface JobStore {

  /**
   * Marks an execution as failed whose server has gone, so that another one can restart it. What
   * has ended stays as it is.
   *
   * @param execution of a server that does not do it any more
   */
  void markDead(long execution);

  /**
   * The steps of a run in all its executions, in the order in which they began, with what those
   * that go on have done up to their last commit.
   *
   * @param execution the run's latest
   * @return none where they were forgotten
   */
  List<JobStep> steps(long execution);

  /**
   * Forgets all executions of a run, so that it cannot go on any more.
   *
   * @param execution the run's latest, which has ended
   */
  void forget(long execution);
}
