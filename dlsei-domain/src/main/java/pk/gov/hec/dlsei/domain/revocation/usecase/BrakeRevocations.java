package pk.gov.hec.dlsei.domain.revocation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.job.JobAlert;
import pk.gov.hec.dlsei.domain.job.JobRuns;
import pk.gov.hec.dlsei.domain.job.Mandate;
import pk.gov.hec.dlsei.domain.job.Part;
import pk.gov.hec.dlsei.domain.job.usecase.TellOperators;
import pk.gov.hec.dlsei.domain.revocation.Revoking;
import pk.gov.hec.dlsei.domain.revocation.RunningLicence;
import pk.gov.hec.dlsei.domain.revocation.RunningLicences;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSetting;
import pk.gov.hec.dlsei.domain.settings.ProgrammeSettings;

/**
 * Stops a run before its first change where it concerns too large a share of a cohort's licences:
 * then rather the data are wrong than the learners.
 */
@ApplicationScoped
public class BrakeRevocations {

  private static final int PAGE = 2_000;

  @Inject RunningLicences licences;
  @Inject ReviewLicences review;
  @Inject Revoking revoking;
  @Inject FollowStandingOrders orders;
  @Inject JobRuns runs;
  @Inject TellOperators tell;
  @Inject ProgrammeSettings settings;
  @Inject Clock clock;

  /**
   * How much of a cohort a run concerns.
   *
   * @param cohort which
   * @param concerned licences that it would propose to take back, or take back
   * @param live licences that run
   */
  public record Share(CohortId cohort, long concerned, long live) {

    private boolean isMoreThan(int percent) {
      return concerned * 100 > live * percent;
    }

    private String figures() {
      return "%s: %d / %d (%d %%)".formatted(cohort.value(), concerned, live, percent());
    }

    private long percent() {
      return live == 0 ? 100 : concerned * 100 / live;
    }
  }

  /**
   * How many licences a review would propose to take back that are not proposed yet.
   *
   * @param rules of a cohort
   * @param part to which the run is held
   * @param asOf the day by which is reviewed
   * @param stopped whether to leave it at that
   */
  public Share proposed(CohortRules rules, Part part, LocalDate asOf, BooleanSupplier stopped) {
    long concerned = 0;
    List<RunningLicence> page = licences.next(rules.cohort(), part, 0, PAGE);
    while (!page.isEmpty() && !stopped.getAsBoolean()) {
      concerned +=
          review.handle(page, rules, asOf, Mandate.TO_SAY).stream()
              .filter(one -> one.detail().equals(ReviewLicences.Detail.PROPOSED.name()))
              .count();
      long last = page.get(page.size() - 1).id();
      page = licences.next(rules.cohort(), part, last, PAGE);
    }
    return new Share(rules.cohort(), concerned, licences.live(rules.cohort()));
  }

  /**
   * How many licences would be taken back at most: those that are due, of which some may be given
   * back yet, and those that standing orders would confirm.
   *
   * @param rules of a cohort
   * @param part to which the run is held
   */
  public Share due(CohortRules rules, Part part) {
    long due = revoking.count(new Revoking.Share(rules.cohort(), part), clock.instant());
    long live = licences.live(rules.cohort());
    return new Share(rules.cohort(), due + orders.count(rules, part), live);
  }

  /**
   * Lets a run go on, unless a share is too large; then operators are told.
   *
   * @param run its id
   * @param shares of all cohorts
   * @throws DlseiException REVOCATIONS_BRAKED with the figures
   */
  public void demandFew(long run, List<Share> shares) {
    int percent = settings.number(ProgrammeSetting.REVOCATION_BRAKE_PERCENT);
    int least = settings.number(ProgrammeSetting.REVOCATION_BRAKE_LEAST);
    String figures =
        shares.stream()
            .filter(share -> share.concerned() >= least && share.isMoreThan(percent))
            .map(Share::figures)
            .collect(Collectors.joining(", "));
    if (!figures.isEmpty()) {
      Map<String, String> facts = Map.of("figures", figures, "count", Integer.toString(percent));
      tell.atOnce(JobAlert.atEnd(JobAlert.Kind.BRAKED, runs.find(run).orElseThrow(), facts));
      throw new DlseiException(
          ErrorCode.REVOCATIONS_BRAKED,
          "Braked before the first change: more than %d %% of the licences, %s"
              .formatted(percent, figures));
    }
  }
}
