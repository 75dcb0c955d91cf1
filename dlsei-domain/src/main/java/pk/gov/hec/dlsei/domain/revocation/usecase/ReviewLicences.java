package pk.gov.hec.dlsei.domain.revocation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.cohort.Finding;
import pk.gov.hec.dlsei.api.cohort.LicenceActivity;
import pk.gov.hec.dlsei.api.cohort.RevocationNotice;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.Mandate;
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

  /**
   * What is to be done with a licence.
   *
   * @param proposal empty for none
   * @param lapsed the case whose grounds are gone; empty for none
   * @param warnings perhaps none
   * @param result tells all of it
   */
  private record Act(
      Optional<Proposal> proposal,
      Optional<OpenCase> lapsed,
      List<Warning> warnings,
      JobResult result) {}

  /**
   * How licences are looked at.
   *
   * @param rules of their cohort
   * @param reach up to when the data reach
   * @param asOf the day
   * @param outcome of what is to be done
   */
  private record Look(CohortRules rules, DataReach reach, LocalDate asOf, Outcome outcome) {

    Optional<Act> at(RunningLicence licence) {
      LicenceActivity facts = licence.facts(rules.revocation().paymentOf(licence.poolKey()), reach);
      List<Finding> grounds = rules.revocation().grounds(facts);
      return grounds.isEmpty()
          ? stay(licence, rules.revocation().notices(facts, asOf))
          : propose(licence, Proposal.of(licence, facts, grounds));
    }

    /** What is proposed by the same clauses already, or held by an officer, is nothing new. */
    private Optional<Act> propose(RunningLicence licence, Proposal proposal) {
      if (licence.open().filter(open -> isSaid(open, proposal)).isPresent()) {
        return Optional.empty();
      }
      JobResult result =
          JobResult.ofLicence(licence.id(), outcome, proposal.clauseIds(), Detail.PROPOSED.name());
      return Optional.of(new Act(Optional.of(proposal), Optional.empty(), List.of(), result));
    }

    private static boolean isSaid(OpenCase open, Proposal proposal) {
      return open.state() == RevocationState.HELD || open.clauseIds().equals(proposal.clauseIds());
    }

    private Optional<Act> stay(RunningLicence licence, List<RevocationNotice> notices) {
      Optional<OpenCase> open = licence.open();
      if (open.isEmpty() && notices.isEmpty()) {
        return Optional.empty();
      }
      Stream<String> clauses =
          Stream.concat(
              open.stream().flatMap(of -> of.clauseIds().stream()),
              notices.stream().map(notice -> notice.clause().id()));
      Stream<Detail> details =
          Stream.concat(open.stream().map(of -> Detail.LAPSED), notices.stream().map(Look::detail));
      JobResult result =
          JobResult.ofLicence(
              licence.id(),
              outcome,
              clauses.distinct().toList(),
              details.map(Detail::name).distinct().collect(Collectors.joining(", ")));
      List<Warning> warnings =
          notices.stream().map(notice -> new Warning(licence, notice)).toList();
      return Optional.of(new Act(Optional.empty(), open, warnings, result));
    }

    private static Detail detail(RevocationNotice notice) {
      return notice.step() == RevocationNotice.Step.FIRST
          ? Detail.WARNED_FIRST
          : Detail.WARNED_LAST;
    }
  }

  /**
   * Reviews some, in one transaction; twice is as good as once.
   *
   * @param some of one cohort
   * @param rules of the cohort
   * @param asOf the day by which is reviewed, in Asia/Karachi
   * @param mandate how far this goes
   * @return one for each licence with which something is or would be done
   */
  public List<JobResult> handle(
      List<RunningLicence> some, CohortRules rules, LocalDate asOf, Mandate mandate) {
    Look look = new Look(rules, licences.reach().notAfter(asOf), asOf, mandate.outcome());
    List<Act> acts = some.stream().flatMap(licence -> look.at(licence).stream()).toList();
    Mandate.Choice<Act> choice = mandate.choose(acts, Act::result);
    if (mandate.isToDo()) {
      write(choice.items(), rules);
    }
    return Stream.concat(choice.items().stream().map(Act::result), choice.left().stream()).toList();
  }

  private void write(List<Act> acts, CohortRules rules) {
    Instant now = clock.instant();
    revocations.propose(acts.stream().flatMap(act -> act.proposal().stream()).toList(), rules, now);
    revocations.lapse(
        acts.stream().flatMap(act -> act.lapsed().stream()).map(OpenCase::id).toList(), now);
    warnings.send(acts.stream().flatMap(act -> act.warnings().stream()).toList(), now);
  }

  /** Closes cases of licences that ended otherwise; the last step of a review. */
  public int closeEnded() {
    return revocations.lapseOfEnded(clock.instant());
  }
}
