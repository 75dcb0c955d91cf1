package pk.gov.hec.dlsei.domain.job;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;

/**
 * A run beside the one before of the same kind.
 *
 * @param run that has ended
 * @param changed with how many cases it did something, or would do where it is dry
 * @param before the last one before it that completed: of the same job, dry as it is, and held to
 *     some cases as it is; empty where there is none
 * @param rows of both, by outcome and clause
 */
public record RunComparison(
    JobRunLine run, int changed, Optional<JobRunLine> before, List<Row> rows) {

  /**
   * How many cases had an outcome under a clause.
   *
   * @param outcome not null
   * @param clause its id; empty for those that rest on none
   * @param now in the run
   * @param before in the one before; 0 where there is none
   */
  public record Row(Outcome outcome, String clause, int now, int before) {

    /** How many more there are now; negative for fewer. */
    public int difference() {
      return now - before;
    }
  }

  private static final Comparator<Row> ORDER =
      Comparator.comparing(Row::outcome).thenComparing(Row::clause);

  /**
   * Compares.
   *
   * @param run that has ended
   * @param cases how many of each outcome
   * @param now its cases
   * @param before the run before; empty for none
   * @param then the cases of that one
   * @return with what one of them has alone, too
   */
  public static RunComparison of(
      JobRunLine run,
      Map<Outcome, Integer> cases,
      List<Tally> now,
      Optional<JobRunLine> before,
      List<Tally> then) {
    SortedMap<Row, Row> rows = new TreeMap<>(ORDER);
    now.forEach(one -> add(rows, new Row(one.outcome(), one.clause(), one.cases(), 0)));
    then.forEach(one -> add(rows, new Row(one.outcome(), one.clause(), 0, one.cases())));
    return new RunComparison(
        run, cases.getOrDefault(change(run), 0), before, List.copyOf(rows.values()));
  }

  private static void add(SortedMap<Row, Row> rows, Row row) {
    rows.merge(
        row,
        row,
        (one, other) ->
            new Row(one.outcome, one.clause, one.now + other.now, one.before + other.before));
  }

  /** What the run changed, or would change where it is dry: the rows that have some of it. */
  public List<Row> changes() {
    return rows.stream().filter(row -> row.outcome == change(run) && row.now > 0).toList();
  }

  private static Outcome change(JobRunLine run) {
    return run.isDryRun() ? Outcome.PLANNED : Outcome.DONE;
  }

  /** How long a run took, its pauses included. */
  public static Duration took(JobRunLine run) {
    return Duration.between(run.startedAt(), run.endedAt().orElseThrow());
  }
}
