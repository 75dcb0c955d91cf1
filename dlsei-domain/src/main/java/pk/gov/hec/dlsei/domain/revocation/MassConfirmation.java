package pk.gov.hec.dlsei.domain.revocation;

import java.time.Instant;
import java.util.Optional;
import pk.gov.hec.dlsei.api.value.CohortId;

/**
 * That many revocations be confirmed at once: asked by one officer, agreed to or declined by
 * another; one that nobody agrees to in time lapses.
 *
 * @param id of it
 * @param cohort of all its cases
 * @param cases how many there are
 * @param stillProposed how many of them can be confirmed now
 * @param asked who asked, when and why
 * @param lapsesAt the moment from which nobody can agree any more, by the business clock
 * @param isAgreed whether another officer has agreed
 * @param decided who agreed or declined, when and why; empty where nobody did
 * @param confirmed how many cases the agreement confirmed; empty where there is none
 */
public record MassConfirmation(
    long id,
    CohortId cohort,
    int cases,
    int stillProposed,
    Word asked,
    Instant lapsesAt,
    boolean isAgreed,
    Optional<Word> decided,
    Optional<Integer> confirmed) {

  /** How far one can be. */
  public enum State {
    /** Waits for another officer. */
    OPEN,
    /** Another officer has agreed. */
    AGREED,
    /** An officer has declined, or whoever asked has withdrawn it. */
    DECLINED,
    /** Nobody agreed in time. */
    LAPSED
  }

  /**
   * What an officer said.
   *
   * @param account of the officer
   * @param name of the officer
   * @param at by the business clock
   * @param reason in the officer's words
   */
  public record Word(long account, String name, Instant at, String reason) {

    @Override
    public String toString() {
      return "account " + account + " at " + at;
    }
  }

  /**
   * How far it is.
   *
   * @param now by the business clock
   */
  public State state(Instant now) {
    if (decided.isPresent()) {
      return isAgreed ? State.AGREED : State.DECLINED;
    }
    return now.isBefore(lapsesAt) ? State.OPEN : State.LAPSED;
  }
}
