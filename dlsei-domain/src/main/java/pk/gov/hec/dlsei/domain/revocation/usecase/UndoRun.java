package pk.gov.hec.dlsei.domain.revocation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.job.usecase.Operators;
import pk.gov.hec.dlsei.domain.revocation.BegunRevocations;

/**
 * Somebody undoes what a run of the job began by HEC's standing orders, as far as the undo window
 * of each is open (decision 26). The licences are given back, and the cases held, so that an
 * officer looks at each before anybody confirms it again.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class UndoRun {

  @Inject UndoSomeOfRun some;
  @Inject BegunRevocations begun;
  @Inject Clock clock;

  /**
   * Undoes it, each licence with a decision of its own.
   *
   * @param actor an operator or administrator
   * @param run its id
   * @param reason not blank
   * @return how many
   * @throws pk.gov.hec.dlsei.domain.error.DlseiException CHANGED_MEANWHILE where nothing can be
   *     undone, or it goes on
   */
  public int handle(Actor actor, long run, String reason) {
    Operators.demand(actor);
    String why = reason.strip();
    some.ask(actor, run, why);
    int all = 0;
    for (int one = 1; one > 0; ) {
      one = some.handle(actor, run, why);
      all += one;
    }
    return all;
  }

  /** How many it began, by what has become of them; all are there. */
  public Map<BegunRevocations.Now, Integer> counts(Actor actor, long run) {
    Operators.demandSight(actor);
    return begun.counts(run, clock.instant());
  }

  /** A page of what it began; see {@link BegunRevocations#page}. */
  public List<BegunRevocations.Line> page(Actor actor, long run, int first, int size) {
    Operators.demandSight(actor);
    return begun.page(run, clock.instant(), first, size);
  }
}
