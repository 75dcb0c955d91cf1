package pk.gov.hec.dlsei.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.job.JobCounts;
import pk.gov.hec.dlsei.domain.job.JobRunLine;
import pk.gov.hec.dlsei.domain.job.RunComparison;
import pk.gov.hec.dlsei.domain.job.usecase.CompareRuns;
import pk.gov.hec.dlsei.web.frame.Bar;
import pk.gov.hec.dlsei.web.frame.FrameBean;
import pk.gov.hec.dlsei.web.frame.RequestedId;
import pk.gov.hec.dlsei.web.frame.Texts;
import pk.gov.hec.dlsei.web.security.SignedIn;

/** What the run of the address changed, by clause, and beside the run before. */
@Named("runChange")
@RequestScoped
public class RunChangeBean {

  private Optional<RunComparison> comparison;
  private List<Bar> bars;

  @Inject CompareRuns compare;
  @Inject FrameBean frame;
  @Inject SignedIn signedIn;
  @Inject HttpServletRequest request;

  /** Both runs; empty while the run goes on. */
  public Optional<RunComparison> getComparison() {
    if (comparison == null) {
      comparison = compare.handle(signedIn.actor(), RequestedId.of(request.getParameter("id")));
    }
    return comparison;
  }

  /** What it changed, or would change, by clause, the most first; each as a share of all cases. */
  public List<Bar> getBars() {
    if (bars == null) {
      RunComparison both = getComparison().orElseThrow();
      bars =
          both.changes().stream()
              .map(row -> Bar.of(clause(row.clause()), row.now(), both.changed()))
              .sorted(Comparator.comparing(Bar::count).reversed())
              .toList();
    }
    return bars;
  }

  /**
   * A number of a run beside that of the one before.
   *
   * @param name the key of its text
   * @param now in the run
   * @param before in the one before
   */
  public record Count(String name, long now, long before) {}

  /** What both have read, written and so on. */
  public List<Count> getCounts() {
    RunComparison both = getComparison().orElseThrow();
    JobCounts now = both.run().counts();
    JobCounts before = both.before().orElseThrow().counts();
    return List.of(
        new Count("run.read", now.read(), before.read()),
        new Count("runs.written", now.written(), before.written()),
        new Count("run.filtered", now.filtered(), before.filtered()),
        new Count("run.skipped", now.skipped(), before.skipped()));
  }

  private String clause(String id) {
    return id.isEmpty() ? Texts.in(frame.getLocale(), "change.noClause") : id;
  }

  /** How long it took, in whole seconds. */
  public Duration getTook() {
    return took(getComparison().orElseThrow().run());
  }

  /** How long the one before took. */
  public Duration getTookBefore() {
    return took(getComparison().flatMap(RunComparison::before).orElseThrow());
  }

  private static Duration took(JobRunLine run) {
    return Duration.ofSeconds(RunComparison.took(run).toSeconds());
  }

  /**
   * A difference of numbers.
   *
   * @param now in the run
   * @param before in the one before
   * @return such as {@code +1,200}, {@code −3} or {@code 0}
   */
  public String difference(long now, long before) {
    return sign(Long.compare(now, before)) + frame.number(Math.abs(now - before));
  }

  /** How much longer or shorter it took than the one before. */
  public String getLonger() {
    Duration more = getTook().minus(getTookBefore());
    return sign(more.compareTo(Duration.ZERO)) + frame.span(more.abs());
  }

  private static String sign(int compared) {
    return compared == 0 ? "" : compared > 0 ? "+" : "−";
  }
}
