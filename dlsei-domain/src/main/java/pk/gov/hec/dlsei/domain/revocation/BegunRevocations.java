package pk.gov.hec.dlsei.domain.revocation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What runs of the job began by HEC's standing orders, and what has become of it. */
public interface BegunRevocations {

  /** What has become of a case that a run began. */
  enum Now {
    /** It can be undone. */
    OPEN,
    /** Its undo window is over, and the next run takes the licence back. */
    WINDOW_OVER,
    /** The licence is taken back. */
    TAKEN_BACK,
    /** Its grounds were gone in time: the licence stays. */
    KEPT,
    /** Somebody has undone it; an officer looks at it anew. */
    UNDONE
  }

  /**
   * A case that a run began.
   *
   * @param licence its id
   * @param clauses on which it rests
   * @param now what has become of it
   * @param undoUntil the moment from which it cannot be undone; empty where it was
   */
  record Line(long licence, List<String> clauses, Now now, Optional<Instant> undoUntil) {

    /** Copies the clauses. */
    public Line {
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * Some of those that can be undone, by id.
   *
   * @param run that began them
   * @param now by the business clock
   * @param most how many at most
   * @return ids of cases
   */
  List<Long> open(long run, Instant now, int most);

  /** How many there are of each; all are there. */
  Map<Now, Integer> counts(long run, Instant now);

  /**
   * A page, in the order of the run.
   *
   * @param run that began them
   * @param now by the business clock
   * @param first from zero
   * @param size at most
   */
  List<Line> page(long run, Instant now, int first, int size);
}
