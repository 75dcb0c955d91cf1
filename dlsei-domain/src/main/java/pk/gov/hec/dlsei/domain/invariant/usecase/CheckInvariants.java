package pk.gov.hec.dlsei.domain.invariant.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import pk.gov.hec.dlsei.domain.invariant.Breaches;
import pk.gov.hec.dlsei.domain.invariant.Invariant;
import pk.gov.hec.dlsei.domain.job.CasesOf;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.JobResults;

/** Asks whether everything holds that must; a breach is somebody's work at once. */
@ApplicationScoped
@Transactional
public class CheckInvariants {

  private static final Logger LOG = Logger.getLogger(CheckInvariants.class.getName());

  /** More would tell nothing new. */
  private static final int MOST = 20;

  @Inject Breaches breaches;
  @Inject JobResults results;

  /**
   * Asks them, and records a result of each: DONE where it holds, FAILED with rows that breach it.
   *
   * @param run of the job
   * @param cases only these, of another run; empty for all
   * @return how many are breached
   */
  public int handle(long run, Optional<CasesOf> cases) {
    List<JobResult> found = asked(cases).stream().map(this::check).toList();
    results.record(run, found);
    return (int) found.stream().filter(one -> one.outcome() == Outcome.FAILED).count();
  }

  private List<Invariant> asked(Optional<CasesOf> cases) {
    List<Invariant> all = List.of(Invariant.values());
    if (cases.isEmpty()) {
      return all;
    }
    List<String> subjects = all.stream().map(CheckInvariants::subject).toList();
    Set<String> wanted = results.of(cases.get().run(), cases.get().outcome(), subjects).keySet();
    return all.stream().filter(one -> wanted.contains(subject(one))).toList();
  }

  private static String subject(Invariant invariant) {
    return "invariant:" + invariant;
  }

  private JobResult check(Invariant invariant) {
    List<String> rows = breaches.of(invariant, MOST);
    if (!rows.isEmpty()) {
      LOG.log(
          Level.SEVERE,
          "The invariant {0} is breached: {1}",
          new Object[] {invariant, rows.get(0)});
    }
    return JobResult.of(
        subject(invariant),
        rows.isEmpty() ? Outcome.DONE : Outcome.FAILED,
        List.of(),
        shortened(String.join("\n", rows)));
  }

  private static String shortened(String text) {
    return text.length() <= JobResult.LONGEST_DETAIL
        ? text
        : text.substring(0, JobResult.LONGEST_DETAIL);
  }
}
