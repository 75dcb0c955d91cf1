package pk.gov.hec.dlsei.domain.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;

/**
 * How far a job may go with the cases that it comes across: only say what would be done, do all of
 * it, or do of it what was planned, as it was planned (decision 30). What else is to be done with a
 * case of the plan by today's facts is left, and said.
 */
public final class Mandate {

  /** Nothing is done; it is said what would be. */
  public static final Mandate TO_SAY = new Mandate(Outcome.PLANNED, Optional.empty());

  /** Whatever the rules say is done. */
  public static final Mandate TO_DO = new Mandate(Outcome.DONE, Optional.empty());

  private final Outcome outcome;
  private final Optional<Plan> plan;

  /** Tells what was planned with cases. */
  @FunctionalInterface
  public interface Plan {
    /**
     * What was planned.
     *
     * @param subjects of results
     * @return by subject; nothing for one with which nothing was planned
     */
    Map<String, JobResult> of(List<String> subjects);
  }

  /**
   * What may be done of some.
   *
   * @param items with which it may be done
   * @param left a result for each of the others
   * @param <T> what they are
   */
  public record Choice<T>(List<T> items, List<JobResult> left) {

    /** Copies both. */
    public Choice {
      items = List.copyOf(items);
      left = List.copyOf(left);
    }
  }

  private Mandate(Outcome outcome, Optional<Plan> plan) {
    this.outcome = outcome;
    this.plan = plan;
  }

  /** Of what the rules say, that is done which was planned. */
  public static Mandate toDo(Plan plan) {
    return new Mandate(Outcome.DONE, Optional.of(plan));
  }

  /** The outcome of what may be done: DONE, or PLANNED where it is only said. */
  public Outcome outcome() {
    return outcome;
  }

  /** Whether anything is done. */
  public boolean isToDo() {
    return outcome == Outcome.DONE;
  }

  /**
   * What may be done.
   *
   * @param some each another case
   * @param result what would be done with one by today's facts
   * @param <T> what they are
   * @return all of them, unless there is a plan
   */
  public <T> Choice<T> choose(List<T> some, Function<T, JobResult> result) {
    if (plan.isEmpty() || some.isEmpty()) {
      return new Choice<>(some, List.of());
    }
    Map<String, JobResult> planned =
        plan.get().of(some.stream().map(result).map(JobResult::subject).toList());
    List<T> items = new ArrayList<>();
    List<JobResult> left = new ArrayList<>();
    for (T one : some) {
      JobResult now = result.apply(one);
      Optional<JobResult> then = Optional.ofNullable(planned.get(now.subject()));
      if (then.filter(now::isDoingSameAs).isPresent()) {
        items.add(one);
      } else {
        left.add(now.leftSinceOtherwise());
      }
    }
    return new Choice<>(items, left);
  }
}
