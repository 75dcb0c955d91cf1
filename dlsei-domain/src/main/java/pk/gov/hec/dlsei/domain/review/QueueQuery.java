package pk.gov.hec.dlsei.domain.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the queue, a page at a time. */
public interface QueueQuery {

  /** So many are counted; who has more looks for one, or chooses a university. */
  int MOST_COUNTED = 10_000;

  /**
   * How many there are in each view, up to {@link #MOST_COUNTED}: to count all would take longer
   * than all else on the page.
   *
   * @param filter whose view and search do not count
   * @param now by the business clock
   * @return a number for every view
   */
  Map<QueueFilter.View, Integer> counts(QueueFilter filter, Instant now);

  /**
   * A page, in the order of R06.
   *
   * @param filter not null
   * @param now by the business clock
   * @param first index of the first line
   * @param size lines at most
   * @return never null
   */
  List<QueueLine> page(QueueFilter filter, Instant now, int first, int size);

  /**
   * The lines of some applications, in the order of R06.
   *
   * @param ids of submitted applications
   * @return one for each that there is
   */
  List<QueueLine> lines(List<Long> ids);

  /**
   * The first one to decide.
   *
   * @param filter not null
   * @param now by the business clock
   * @param except an application to leave out
   * @param notOf the reviewer, whose own application somebody else decides
   * @return its id; empty where none is left
   */
  Optional<Long> next(QueueFilter filter, Instant now, long except, long notOf);

  /**
   * What a decision on an application needs to know besides it, in one look.
   *
   * @param applicationId submitted
   * @param now by the business clock
   * @param notOf the reviewer, whose own application somebody else decides
   * @return never null
   */
  ReviewFacts facts(long applicationId, Instant now, long notOf);
}
