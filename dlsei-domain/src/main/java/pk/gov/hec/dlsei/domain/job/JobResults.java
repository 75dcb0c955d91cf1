package pk.gov.hec.dlsei.domain.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what runs did with each case, for good. */
public interface JobResults {

  /**
   * Writes a chunk's results by one statement, in the chunk's transaction. A case that the run has
   * told of before keeps its first result: a chunk may be done again.
   *
   * @param run its id
   * @param results perhaps none
   */
  void record(long run, List<JobResult> results);

  /** How many there are of each outcome; all outcomes are there. */
  Map<JobResult.Outcome, Integer> counts(long run);

  /** How many cases had each outcome under each clause. */
  List<Tally> tally(long run);

  /**
   * A page, in the order of the run.
   *
   * @param run its id
   * @param outcome empty for all
   * @param first from zero
   * @param size at most
   */
  List<JobResult> page(long run, Optional<JobResult.Outcome> outcome, int first, int size);

  /**
   * The next, in the order of the run, for whoever reads all of them.
   *
   * @param run its id
   * @param outcome empty for all
   * @param after the place of the last one that was read; 0 for none
   * @param size at most
   */
  List<Placed> after(long run, Optional<JobResult.Outcome> outcome, long after, int size);

  /**
   * A result with its place in the order of all.
   *
   * @param place not 0
   * @param result not null
   */
  record Placed(long place, JobResult result) {}

  /**
   * What a run says of some cases.
   *
   * @param run its id
   * @param outcome of which
   * @param subjects of the cases
   * @return by subject; nothing for cases of which it says nothing of the kind
   */
  Map<String, JobResult> of(long run, JobResult.Outcome outcome, List<String> subjects);

  /**
   * Tells of those cases of a plan of which the run that carries it out has said nothing: nothing
   * is to be done with them any more, whether the rules leave them by today's facts or they are
   * over. In the caller's transaction.
   *
   * @param run that carries it out
   * @param plan the dry run's id
   * @return how many
   */
  int recordRest(long run, long plan);
}
