package pk.gov.hec.dlsei.domain.review.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.review.QueueLine;
import pk.gov.hec.dlsei.domain.review.ReviewReason;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Act;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Order;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Outcome;

/** Approves several applications, oldest first, each in a transaction of its own. */
@ApplicationScoped
public class ApproveMany {

  private static final Logger LOG = Logger.getLogger(ApproveMany.class.getName());

  /** At most so many at a time. */
  public static final int MOST = 200;

  /**
   * What became of one.
   *
   * @param line of the preview
   * @param outcome null where it failed
   */
  public record Result(QueueLine line, Outcome outcome) {}

  @Inject DecideApplication decide;

  /**
   * Approves them; one that fails stops no other.
   *
   * @param actor see {@link DecideApplication}
   * @param lines as previewed, oldest first, at most {@link #MOST}
   * @param onBehalf why HEC decides for the focal person; blank where it does not
   * @return one result for each, in their order
   */
  public List<Result> handle(Actor actor, List<QueueLine> lines, String onBehalf) {
    if (lines.size() > MOST) {
      throw new IllegalArgumentException("At most " + MOST + " at a time, not " + lines.size());
    }
    List<Result> results = new ArrayList<>();
    for (QueueLine line : lines) {
      results.add(new Result(line, approve(actor, line, onBehalf)));
    }
    return results;
  }

  private Outcome approve(Actor actor, QueueLine line, String onBehalf) {
    try {
      return decide.handle(
          actor, new Order(line.id(), line.version(), Act.APPROVE, ReviewReason.NONE, onBehalf));
    } catch (RuntimeException e) { // whatever befalls one, the others have their results
      LOG.log(
          Level.WARNING,
          "Application {0} was not approved in a bulk: {1}",
          new Object[] {Long.toString(line.id()), e.getClass().getName()});
      return null;
    }
  }
}
