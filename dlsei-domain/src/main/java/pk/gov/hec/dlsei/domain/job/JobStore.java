package pk.gov.hec.dlsei.domain.job;

/** What the job operator cannot do, done in the tables of the server's job store. */
public interface JobStore {

  /**
   * Marks an execution as failed whose server has gone, so that another one can restart it. What
   * has ended stays as it is.
   *
   * @param execution of a server that does not do it any more
   */
  void markDead(long execution);
}
