package pk.gov.hec.dlsei.domain.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.Fee;
import pk.gov.hec.dlsei.api.cohort.Finding;
import pk.gov.hec.dlsei.api.cohort.ProcedureStep;
import pk.gov.hec.dlsei.api.cohort.Ruling;
import pk.gov.hec.dlsei.api.cohort.SeatClaim;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.application.ApplicantMail;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.Submission;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.CohortSetting;
import pk.gov.hec.dlsei.domain.cohort.CohortSettings;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.decision.DecisionKind;
import pk.gov.hec.dlsei.domain.decision.Decisions;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.quota.PoolLine;
import pk.gov.hec.dlsei.domain.quota.SeatPools;

/**
 * Submits a complete draft (WP2/4.1.2): the policy rules on it, it gets its place (R06), and the
 * reviewer's hours begin (R27). Only a complete application can be submitted, so nothing empty
 * holds a place.
 */
@ApplicationScoped
@Transactional
public class SubmitApplication {

  @Inject ApplicationRepository applications;
  @Inject FillDraft filling;
  @Inject ReadDraft drafts;
  @Inject OpeningRules opening;
  @Inject CohortRulebook rulebook;
  @Inject CohortSettings settings;
  @Inject SeatPools pools;
  @Inject Decisions decisions;
  @Inject DeactivateEarlier deactivate;
  @Inject ApplicantMail mail;
  @Inject Clock clock;

  /**
   * Submits it.
   *
   * @param actor whose draft
   * @param cohort applied to
   * @return the clauses that keep it out; empty where it was submitted
   * @throws DlseiException CHANGED_MEANWHILE where there is no draft any more, FORM_CLOSED where
   *     the day is not one of the cohort's
   */
  public List<Finding> handle(Actor actor, CohortId cohort) {
    Application application = filling.draft(actor, cohort);
    CohortRules rules = rulebook.of(cohort);
    demandComplete(application, rules);
    ApplicantFacts facts = drafts.facts(application, rules).orElseThrow();
    SeatClaim claim = rules.claim(facts, application.form().institution());
    Ruling ruling = ruling(rules, facts, claim);
    Instant now = clock.instant();
    if (ruling.outcome() == Ruling.Outcome.REFUSED) {
      List<String> failed = ruling.failed().stream().map(Finding::clauseId).toList();
      Decision.Grounds grounds = grounds(application, rules, failed, Map.of());
      decisions.record(
          new Decision(DecisionKind.REFUSED, application.id(), now, grounds).by(actor.accountId()));
      return ruling.failed();
    }
    Submission place =
        applications
            .nextPlace(now)
            .in(SeatPools.id(cohort, claim.pool()), claim.priorityClass())
            .under(rules.policyId(), rules.policyVersion());
    Optional<Fee> fee = challanFee(rules, facts, claim);
    file(application, place, fee.isPresent());
    applications.flush();
    recordSubmission(actor, application, rules, ruling, claim);
    deactivate.handle(actor, application, rules, facts);
    fee.ifPresentOrElse(
        asked -> tellOfFee(application, rules, asked), () -> tell(application, rules));
    return List.of();
  }

  /** The reviewer's hours begin at once (R27), or with the payment. */
  private void file(Application application, Submission place, boolean payFirst) {
    if (payFirst) {
      application.awaitPayment(place);
    } else {
      int hours = settings.number(application.cohort(), CohortSetting.DECIDE_WITHIN_HOURS);
      application.submit(place, place.submittedAt().plus(Duration.ofHours(hours)));
    }
  }

  /** What the applicant pays before anybody decides (SOP1/R6, reading R36). */
  private static Optional<Fee> challanFee(
      CohortRules rules, ApplicantFacts facts, SeatClaim claim) {
    return rules
        .feeOf(facts, claim.pool())
        .filter(fee -> fee.payer() == Fee.Payer.LEARNER_BY_CHALLAN);
  }

  private void demandComplete(Application application, CohortRules rules) {
    if (!opening.takesApplicationsToday(rules)) {
      throw new DlseiException(ErrorCode.FORM_CLOSED, "The cohort takes no applications today");
    }
    if (!drafts.of(application, rules).missing().isEmpty()) {
      throw new DlseiException(ErrorCode.CHANGED_MEANWHILE, "Something is missing");
    }
  }

  private Ruling ruling(CohortRules rules, ApplicantFacts facts, SeatClaim claim) {
    Ruling eligibility = Ruling.of(ByThemselves.findings(rules, facts));
    Optional<PoolLine> pool =
        pools.ofCohort(rules.cohort()).stream()
            .filter(line -> line.key().equals(claim.pool()))
            .findFirst();
    if (pool.isEmpty() && eligibility.outcome() != Ruling.Outcome.REFUSED) {
      throw new DlseiException(ErrorCode.FORM_CLOSED, "No seats are allotted to " + claim.pool());
    }
    List<Finding> closed = pool.map(line -> opening.failing(rules, line)).orElse(List.of());
    return Ruling.of(Stream.concat(eligibility.findings().stream(), closed.stream()).toList());
  }

  private void recordSubmission(
      Actor actor, Application application, CohortRules rules, Ruling ruling, SeatClaim claim) {
    Submission place = application.submission().orElseThrow();
    List<ClauseText> clauses =
        rules.clausesOf(ProcedureStep.SUBMISSION, application.form().category());
    List<String> ids =
        Stream.of(
                ruling.findings().stream().map(Finding::clauseId),
                clauses.stream().map(ClauseText::id),
                claim.clauses().stream().map(ClauseText::id))
            .flatMap(stream -> stream)
            .distinct()
            .toList();
    Map<String, String> facts =
        Map.of(
            "ruling", ruling.outcome().name(),
            "class", Integer.toString(place.priorityClass()),
            "place", Long.toString(place.place()));
    decisions.record(
        new Decision(
                DecisionKind.SUBMITTED,
                application.id(),
                place.submittedAt(),
                grounds(application, rules, ids, facts))
            .by(actor.accountId()));
  }

  private void tell(Application application, CohortRules rules) {
    List<ClauseText> clauses =
        rules.clausesOf(ProcedureStep.SUBMISSION, application.form().category());
    mail.tell(
        application,
        new ApplicantMail.News(
            mail.reader(application),
            MailTemplate.APPLICATION_SUBMITTED,
            clauses,
            Map.of("hours", hours(application))),
        "submitted");
  }

  private void tellOfFee(Application application, CohortRules rules, Fee fee) {
    List<ClauseText> clauses = new ArrayList<>(fee.clauses());
    clauses.addAll(rules.clausesOf(ProcedureStep.SUBMISSION, application.form().category()));
    mail.tell(
        application,
        new ApplicantMail.News(
            mail.reader(application),
            MailTemplate.PAYMENT_AWAITED,
            clauses,
            Map.of("amount", fee.amount().toString())),
        "registered");
  }

  private static Decision.Grounds grounds(
      Application application, CohortRules rules, List<String> ids, Map<String, String> more) {
    Map<String, String> facts = new HashMap<>(more);
    facts.put("category", application.form().category().name());
    facts.put("institution", application.form().institution().value());
    return new Decision.Grounds(rules.policyId(), rules.policyVersion(), ids, facts);
  }

  private String hours(Application application) {
    return settings.value(application.cohort(), CohortSetting.DECIDE_WITHIN_HOURS);
  }
}
