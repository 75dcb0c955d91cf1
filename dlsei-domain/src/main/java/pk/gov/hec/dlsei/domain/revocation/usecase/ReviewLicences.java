package pk.gov.hec.dlsei.domain.revocation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.Finding;
import pk.gov.hec.dlsei.api.cohort.LicenceActivity;
import pk.gov.hec.dlsei.api.cohort.RevocationNotice;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.revocation.DataReach;
import pk.gov.hec.dlsei.domain.revocation.Proposal;
import pk.gov.hec.dlsei.domain.revocation.RevocationState;
import pk.gov.hec.dlsei.domain.revocation.Revocations;
import pk.gov.hec.dlsei.domain.revocation.RunningLicence;
import pk.gov.hec.dlsei.domain.revocation.RunningLicence.OpenCase;
import pk.gov.hec.dlsei.domain.revocation.RunningLicences;
import pk.gov.hec.dlsei.domain.revocation.Warning;
import pk.gov.hec.dlsei.domain.revocation.Warnings;

/**
 * Looks at running licences by section 5 of the document: proposes to take some back, warns
 * learners in time, and drops cases whose grounds are gone (readings R07 to R11). Decides nothing.
 */
@ApplicationScoped
@Transactional
public class ReviewLicences {

  /** Details of results. */
  public enum Detail {
    PROPOSED,
    WARNED_FIRST,
    WARNED_LAST,
    LAPSED
  }

  @Inject RunningLicences licences;
  @Inject Revocations revocations;
  @Inject Warnings warnings;
  @Inject Clock clock;

  /** What a review finds, before anything is written. */
  private record Found(
      List<Proposal> proposals,
      List<Warning> warnings,
      List<Long> lapsed,
      List<JobResult> results) {

    static Found nothing() {
      return new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
  }

  /**
   * Reviews some, in one transaction; twice is as good as once.
   *
   * @param some of one cohort
   * @param rules of the cohort
   * @param asOf the day by which is reviewed, in Asia/Karachi
   * @param outcome DONE to carry it out, PLANNED to say only what would be done
   * @return one for each licence with which something is or would be done
   */
  public List<JobResult> handle(
      List<RunningLicence> some, CohortRules rules, LocalDate asOf, Outcome outcome) {
    DataReach reach = licences.reach().notAfter(asOf);
    Found found = Found.nothing();
    for (RunningLicence licence : some) {
      LicenceActivity facts = licence.facts(rules.revocation().paymentOf(licence.poolKey()), reach);
      List<Finding> grounds = rules.revocation().grounds(facts);
      if (grounds.isEmpty()) {
        stay(licence, rules.revocation().notices(facts, asOf), outcome, found);
      } else {
        propose(licence, Proposal.of(licence, facts, grounds), outcome, found);
      }
    }
    if (outcome == Outcome.DONE) {
      revocations.propose(found.proposals, rules, clock.instant());
      revocations.lapse(found.lapsed, clock.instant());
      warnings.send(found.warnings, clock.instant());
    }
    return found.results;
  }

  /** What is proposed by the same clauses already, or held by an officer, is nothing new. */
  private static void propose(
      RunningLicence licence, Proposal proposal, Outcome outcome, Found found) {
    if (licence.open().filter(open -> isSaid(open, proposal)).isPresent()) {
      return;
    }
    found.proposals.add(proposal);
    found.results.add(result(licence, outcome, proposal.clauseIds(), Detail.PROPOSED));
  }

  private static boolean isSaid(OpenCase open, Proposal proposal) {
    return open.state() == RevocationState.HELD || open.clauseIds().equals(proposal.clauseIds());
  }

  private static void stay(
      RunningLicence licence, List<RevocationNotice> notices, Outcome outcome, Found found) {
    Optional<OpenCase> open = licence.open();
    if (open.isPresent()) {
      found.lapsed.add(open.get().id());
      found.results.add(result(licence, outcome, open.get().clauseIds(), Detail.LAPSED));
    }
    for (RevocationNotice notice : notices) {
      found.warnings.add(new Warning(licence, notice));
      Detail detail =
          notice.step() == RevocationNotice.Step.FIRST ? Detail.WARNED_FIRST : Detail.WARNED_LAST;
      found.results.add(result(licence, outcome, List.of(notice.clause().id()), detail));
    }
  }

  private static JobResult result(
      RunningLicence licence, Outcome outcome, List<String> clauseIds, Detail detail) {
    return JobResult.ofLicence(licence.id(), outcome, clauseIds, detail.name());
  }

  /** Closes cases of licences that ended otherwise; the last step of a review. */
  public int closeEnded() {
    return revocations.lapseOfEnded(clock.instant());
  }
}
