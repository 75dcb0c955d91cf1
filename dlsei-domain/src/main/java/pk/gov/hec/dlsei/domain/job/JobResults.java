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

  /**
   * A page, in the order of the run.
   *
   * @param run its id
   * @param outcome empty for all
   * @param first from zero
   * @param size at most
   */
  List<JobResult> page(long run, Optional<JobResult.Outcome> outcome, int first, int size);
}
