package pk.gov.hec.dlsei.batch.job;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.job.Part;

/**
 * Reads one cohort after the other, by key and a page at a time, so that a chunk that is done again
 * begins where the last one that was committed had ended.
 *
 * @param <T> what it reads
 */
public abstract class ByCohortReader<T> extends AbstractItemReader {

  /** As many as a chunk has. */
  private static final int PAGE = 2_000;

  @Inject
  @BatchProperty(name = "part")
  String part;

  @Inject
  @BatchProperty(name = "parts")
  String parts;

  @Inject CurrentRun run;
  @Inject ExpectedItems expected;

  private final Deque<T> page = new ArrayDeque<>();
  private List<CohortId> all;
  private Position position;

  /**
   * How far it is.
   *
   * @param cohort the id of the one that it reads
   * @param last the key of the last that was read
   */
  private record Position(String cohort, long last) implements Serializable {}

  /** The cohorts that are read. */
  protected abstract List<CohortRules> cohorts();

  /**
   * The next of a cohort, by key.
   *
   * @param cohort one of {@link #cohorts}
   * @param part of its rows
   * @param after the key before the first
   * @param most how many at most
   */
  protected abstract List<T> next(CohortId cohort, Part part, long after, int most);

  /**
   * How many there are of a cohort.
   *
   * @param cohort one of {@link #cohorts}
   * @param part of its rows
   */
  protected abstract long count(CohortId cohort, Part part);

  /** The key of what was read. */
  protected abstract long key(T item);

  @Override
  public void open(Serializable checkpoint) {
    all = cohorts().stream().map(CohortRules::cohort).sorted(this::byId).toList();
    position = checkpoint == null ? new Position("", 0) : (Position) checkpoint;
    if (checkpoint == null) {
      Part mine = mine();
      expected.tell(mine.number(), all.stream().mapToLong(one -> count(one, mine)).sum());
    }
  }

  private Part mine() {
    return new Part(Integer.parseInt(part), Integer.parseInt(parts), run.cases());
  }

  private int byId(CohortId one, CohortId other) {
    return one.value().compareTo(other.value());
  }

  @Override
  public T readItem() {
    if (page.isEmpty()) {
      fill();
    }
    T item = page.poll();
    if (item != null) {
      position = new Position(position.cohort, key(item));
    }
    return item;
  }

  private void fill() {
    Part mine = mine();
    for (CohortId cohort : all) {
      int order = cohort.value().compareTo(position.cohort);
      if (order < 0) {
        continue;
      }
      long after = order == 0 ? position.last : 0;
      page.addAll(next(cohort, mine, after, PAGE));
      if (!page.isEmpty()) {
        position = new Position(cohort.value(), after);
        return;
      }
    }
  }

  @Override
  public Serializable checkpointInfo() {
    return position;
  }
}
