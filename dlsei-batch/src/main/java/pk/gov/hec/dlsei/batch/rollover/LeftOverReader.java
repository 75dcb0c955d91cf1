package pk.gov.hec.dlsei.batch.rollover;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import pk.gov.hec.dlsei.batch.job.CurrentRun;
import pk.gov.hec.dlsei.batch.job.ExpectedItems;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.job.Part;
import pk.gov.hec.dlsei.domain.rollover.LeftOver;
import pk.gov.hec.dlsei.domain.rollover.LeftOvers;
import pk.gov.hec.dlsei.domain.rollover.LeftOvers.Change;
import pk.gov.hec.dlsei.domain.rollover.usecase.CohortChanges;

/**
 * Reads what cohorts that are over left, of each first those that were approved, in the order of
 * submission: in one line, since whoever came first is served first.
 */
@Named
@Dependent
public class LeftOverReader extends AbstractItemReader {

  private static final int PAGE = 100;
  private static final List<ApplicationStatus> ORDER =
      List.of(ApplicationStatus.WAITING, ApplicationStatus.PENDING);

  @Inject CurrentRun run;
  @Inject ExpectedItems expected;
  @Inject CohortChanges changes;
  @Inject LeftOvers leftOvers;

  private final Deque<LeftOver> page = new ArrayDeque<>();
  private List<Change> all;
  private Position position;

  /**
   * How far it is.
   *
   * @param line which status of which change: twice as many as there are changes
   * @param last the place of the last that was read
   */
  private record Position(int line, long last) implements Serializable {}

  @Override
  public void open(Serializable checkpoint) {
    all = changes.on(run.asOf());
    position = checkpoint == null ? new Position(0, 0) : (Position) checkpoint;
    if (checkpoint == null) {
      expected.tell(0, all.stream().mapToLong(this::count).sum());
    }
  }

  private long count(Change change) {
    return ORDER.stream().mapToLong(status -> leftOvers.count(line(change, status))).sum();
  }

  private LeftOvers.Line line(Change change, ApplicationStatus status) {
    return new LeftOvers.Line(change, status, new Part(0, 1, run.cases()));
  }

  @Override
  public LeftOver readItem() {
    while (page.isEmpty() && position.line < all.size() * ORDER.size()) {
      Change change = all.get(position.line / ORDER.size());
      ApplicationStatus status = ORDER.get(position.line % ORDER.size());
      page.addAll(leftOvers.next(line(change, status), position.last, PAGE));
      if (page.isEmpty()) {
        position = new Position(position.line + 1, 0);
      }
    }
    LeftOver next = page.poll();
    if (next != null) {
      position = new Position(position.line, next.place());
    }
    return next;
  }

  @Override
  public Serializable checkpointInfo() {
    return position;
  }
}
