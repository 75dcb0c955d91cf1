package pk.gov.hec.dlsei.domain.rollover.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.Finding;
import pk.gov.hec.dlsei.api.cohort.ReviewFacts;
import pk.gov.hec.dlsei.api.cohort.ReviewFacts.Reviewer;
import pk.gov.hec.dlsei.api.cohort.Ruling;
import pk.gov.hec.dlsei.api.cohort.SeatClaim;
import pk.gov.hec.dlsei.domain.application.ApplicantMail;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.application.Submission;
import pk.gov.hec.dlsei.domain.application.usecase.GatherFacts;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.CohortSetting;
import pk.gov.hec.dlsei.domain.cohort.CohortSettings;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.decision.DecisionKind;
import pk.gov.hec.dlsei.domain.decision.Decisions;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;
import pk.gov.hec.dlsei.domain.job.JobResult;
import pk.gov.hec.dlsei.domain.job.JobResult.Outcome;
import pk.gov.hec.dlsei.domain.job.Mandate;
import pk.gov.hec.dlsei.domain.licence.usecase.GiveSeat;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.quota.SeatPools;
import pk.gov.hec.dlsei.domain.rollover.LeftOver;

/**
 * Carries applications of a cohort that is over to the one that follows (WP2/A.3, reading R14),
 * with the instant of their submission and the rank that the policy gives: those that were approved
 * wait for a seat of the new cohort, and those that nobody decided on wait for a decision. The
 * policy says who may come and from which day; whoever has applied anew stays with that.
 */
@ApplicationScoped
@Transactional
public class CarryOver {

  @Inject ApplicationRepository applications;
  @Inject InstitutionRepository institutions;
  @Inject CohortRulebook rulebook;
  @Inject CohortSettings settings;
  @Inject GatherFacts gatherFacts;
  @Inject SeatPools pools;
  @Inject GiveSeat seats;
  @Inject Decisions decisions;
  @Inject ApplicantMail mail;
  @Inject Clock clock;

  /** What the rules say of one. */
  private record Case(
      Application application, CohortRules rules, ApplicantFacts facts, SeatClaim claim) {

    List<String> clauses() {
      return claim.clauses().stream().map(ClauseText::id).toList();
    }

    String pool() {
      return SeatPools.id(rules.cohort(), claim.pool());
    }
  }

  /**
   * Carries some over, in the order in which they are given.
   *
   * @param some perhaps decided on meanwhile
   * @param day by which it is decided
   * @param mandate how far this goes
   * @return one of each that is still left over
   */
  public List<JobResult> handle(List<LeftOver> some, LocalDate day, Mandate mandate) {
    return some.stream().flatMap(one -> carry(one, day, mandate).stream()).toList();
  }

  private Optional<JobResult> carry(LeftOver one, LocalDate day, Mandate mandate) {
    Application found = applications.find(one.id()).orElseThrow();
    if (found.status() != one.status() || found.cohort().equals(one.next())) {
      return Optional.empty();
    }
    Case of = caseOf(found, one);
    Optional<JobResult> obstacle = obstacle(of, one, day);
    if (obstacle.isPresent()) {
      return obstacle;
    }
    JobResult result = result(of, one, mandate.outcome());
    Mandate.Choice<Case> choice = mandate.choose(List.of(of), chosen -> result);
    if (choice.items().isEmpty()) {
      return choice.left().stream().findFirst();
    }
    return mandate.isToDo() && !isCarried(of, one) ? Optional.empty() : Optional.of(result);
  }

  private static JobResult result(Case of, LeftOver one, Outcome outcome) {
    String detail = "CARRIED_OVER " + of.claim().priorityClass();
    return JobResult.ofApplication(one.id(), outcome, of.clauses(), detail);
  }

  private Case caseOf(Application application, LeftOver one) {
    CohortRules rules = rulebook.of(one.next());
    var university = application.form().institution();
    ApplicantFacts facts =
        gatherFacts.of(application, institutions.find(university).orElseThrow(), rules);
    return new Case(application, rules, facts, rules.claim(facts, university));
  }

  private Optional<JobResult> obstacle(Case of, LeftOver one, LocalDate day) {
    Ruling eligible = of.rules().eligibility(of.facts());
    if (eligible.outcome() == Ruling.Outcome.REFUSED) {
      return Optional.of(left(one, Outcome.KEPT, eligible, "NOT_ELIGIBLE"));
    }
    ReviewFacts facts = new ReviewFacts(of.claim().priorityClass(), Reviewer.HEC, day);
    Ruling timely = of.rules().mayReview(facts);
    if (timely.outcome() == Ruling.Outcome.REFUSED) {
      return Optional.of(left(one, Outcome.SKIPPED, timely, "NOT_THE_TIME"));
    }
    return applications
        .live(of.application().personId(), one.next())
        .map(anew -> JobResult.ofApplication(one.id(), Outcome.SKIPPED, List.of(), "APPLIED_ANEW"));
  }

  private static JobResult left(LeftOver one, Outcome outcome, Ruling ruling, String detail) {
    List<String> clauses = ruling.failed().stream().map(Finding::clauseId).toList();
    return JobResult.ofApplication(one.id(), outcome, clauses, detail);
  }

  /** Pools before applications, as whoever serves those who wait locks them. */
  private boolean isCarried(Case of, LeftOver one) {
    String left = of.application().submission().orElseThrow().pool();
    boolean waits = one.status() == ApplicationStatus.WAITING;
    if (waits) {
      Stream.of(left, of.pool()).sorted().forEach(pools::lock);
    }
    Application application = applications.findLocked(one.id()).orElseThrow();
    if (application.status() != one.status() || application.cohort().equals(one.next())) {
      return false;
    }
    if (waits) {
      record(of, DecisionKind.LEFT, Optional.of(pools.leave(left)));
    }
    Submission place = application.submission().orElseThrow();
    application.waitOn(
        one.next(),
        place
            .in(of.pool(), of.claim().priorityClass())
            .under(of.rules().policyId(), of.rules().policyVersion()),
        until(one));
    applications.flush();
    record(of, DecisionKind.CARRIED_OVER, Optional.empty());
    tell(of);
    if (waits) {
      seats.exchange(
          application, new GiveSeat.Approval(mail.reader(application), List.of(), of.rules()));
    }
    applications.flush();
    return true;
  }

  /** The reviewer's hours begin anew (reading R27). */
  private Instant until(LeftOver one) {
    int hours = settings.number(one.next(), CohortSetting.DECIDE_WITHIN_HOURS);
    return clock.instant().plus(Duration.ofHours(hours));
  }

  private void record(Case of, DecisionKind kind, Optional<Long> event) {
    Submission place = of.application().submission().orElseThrow();
    Map<String, String> facts =
        Map.of(
            "from", of.rules().terms().follows().orElseThrow().value(),
            "cohort", of.rules().cohort().value(),
            "class", Integer.toString(of.claim().priorityClass()));
    Decision decision =
        new Decision(
            kind,
            of.application().id(),
            clock.instant(),
            new Decision.Grounds(
                of.rules().policyId(), of.rules().policyVersion(), of.clauses(), facts));
    event.ifPresent(number -> decision.inPool(place.pool(), number));
    decisions.record(decision);
  }

  private void tell(Case of) {
    var reader = mail.reader(of.application());
    mail.tell(
        of.application(),
        new ApplicantMail.News(
            reader,
            MailTemplate.APPLICATION_CARRIED_OVER,
            of.claim().clauses(),
            Map.of("cohort", of.rules().terms().title().in(reader.language()))),
        "carried-over-" + of.rules().cohort().value());
  }
}
