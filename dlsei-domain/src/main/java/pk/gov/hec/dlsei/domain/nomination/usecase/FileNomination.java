package pk.gov.hec.dlsei.domain.nomination.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.cohort.ApplicantFacts;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.DocumentRequirement;
import pk.gov.hec.dlsei.api.cohort.Finding;
import pk.gov.hec.dlsei.api.cohort.ProcedureStep;
import pk.gov.hec.dlsei.api.cohort.SeatClaim;
import pk.gov.hec.dlsei.domain.access.Addressee;
import pk.gov.hec.dlsei.domain.application.ApplicantMail;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationForm;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.application.usecase.GatherFacts;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.CohortSetting;
import pk.gov.hec.dlsei.domain.cohort.CohortSettings;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.decision.DecisionKind;
import pk.gov.hec.dlsei.domain.decision.Decisions;
import pk.gov.hec.dlsei.domain.institution.InstitutionRepository;
import pk.gov.hec.dlsei.domain.licence.usecase.GiveSeat;
import pk.gov.hec.dlsei.domain.nomination.NominationFault;
import pk.gov.hec.dlsei.domain.nomination.NominationFault.Kind;
import pk.gov.hec.dlsei.domain.nomination.NominationField;
import pk.gov.hec.dlsei.domain.nomination.NominationList;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.quota.SeatPools;
import pk.gov.hec.dlsei.domain.review.ReasonTemplate;
import pk.gov.hec.dlsei.domain.review.ReviewReason;
import pk.gov.hec.dlsei.domain.time.Karachi;

/**
 * Makes a nomination an application: its place is that of its list and line (SOP1/R1, reading R06);
 * it is approved and gets a seat, or waits for the certificate that its seat asks for (SOP1/F4).
 */
@ApplicationScoped
class FileNomination {

  private static final ReviewReason CERTIFICATE =
      new ReviewReason(Optional.of(ReasonTemplate.SEND_THE_CERTIFICATE), Optional.empty());

  @Inject ApplicationRepository applications;
  @Inject InstitutionRepository institutions;
  @Inject GatherFacts gatherFacts;
  @Inject SeatPools pools;
  @Inject GiveSeat seats;
  @Inject CohortSettings settings;
  @Inject Decisions decisions;
  @Inject ApplicantMail mail;
  @Inject Clock clock;

  /** What came of it: an application, or what keeps the person out. */
  record Filed(long applicationId, Optional<NominationFault> fault) {

    private static Filed refused(NominationField field, Kind kind, String detail) {
      return new Filed(0, Optional.of(new NominationFault(field, kind, detail)));
    }
  }

  Filed handle(NominationList list, ApplicationForm form, long personId, CohortRules rules) {
    Application application = applications.begin(personId, list.cohort(), clock.instant());
    if (application.status() != ApplicationStatus.DRAFT) {
      boolean here = form.institution().equals(application.form().institution());
      Kind kind = here ? Kind.APPLIED_HERE : Kind.APPLIED_ELSEWHERE;
      return Filed.refused(NominationField.CNIC, kind, "");
    }
    application.fill(form);
    var institution = institutions.find(form.institution()).orElseThrow();
    ApplicantFacts facts = gatherFacts.of(application, institution, rules);
    List<Finding> failed = rules.eligibility(facts).failed();
    SeatClaim claim = rules.claim(facts, form.institution());
    boolean hasPool = pools.exists(SeatPools.id(rules.cohort(), claim.pool()));
    if (!failed.isEmpty() || !hasPool) {
      applications.remove(application);
      return failed.isEmpty()
          ? Filed.refused(NominationField.CATEGORY, Kind.NO_POOL, claim.pool())
          : Filed.refused(NominationField.CATEGORY, Kind.NOT_ELIGIBLE, failed.get(0).clauseId());
    }
    submit(list, application, rules, claim);
    Optional<DocumentRequirement> certificate = rules.certificateFor(claim.pool());
    certificate.ifPresentOrElse(
        asked -> ask(list, application, asked), () -> approve(list, application, rules));
    applications.flush();
    return new Filed(application.id(), Optional.empty());
  }

  private void submit(
      NominationList list, Application application, CohortRules rules, SeatClaim claim) {
    Instant now = clock.instant();
    int hours = settings.number(rules.cohort(), CohortSetting.DECIDE_WITHIN_HOURS);
    application.submit(
        applications
            .nextPlace(list.sentAt().orElseThrow())
            .in(SeatPools.id(rules.cohort(), claim.pool()), claim.priorityClass())
            .under(rules.policyId(), rules.policyVersion()),
        now.plus(Duration.ofHours(hours)));
    applications.flush();
    var submission = rules.clausesOf(ProcedureStep.SUBMISSION, application.form().category());
    record(
        list,
        application,
        DecisionKind.SUBMITTED,
        Stream.concat(submission.stream(), claim.clauses().stream()).toList());
  }

  private void approve(NominationList list, Application application, CohortRules rules) {
    List<ClauseText> clauses =
        rules.clausesOf(ProcedureStep.APPROVAL, application.form().category());
    record(list, application, DecisionKind.APPROVED, clauses);
    seats.handle(application, new GiveSeat.Approval(mail.reader(application), clauses, rules));
  }

  /** The person has to show the certificate; the reviewer's hours stand still (reading R16). */
  private void ask(NominationList list, Application application, DocumentRequirement asked) {
    Instant now = clock.instant();
    int days = settings.number(application.cohort(), CohortSetting.ANSWER_WITHIN_DAYS);
    Instant due = Karachi.startOf(Karachi.dayOf(now).plusDays(days + 1L));
    application.askForMore(CERTIFICATE.in(Locale.ENGLISH), now, due);
    decisions.record(
        decision(list, application, DecisionKind.MORE_ASKED, List.of(asked.clause()))
            .because(CERTIFICATE.kept()));
    Addressee reader = mail.reader(application);
    Locale language = reader.language();
    String day = Karachi.lastDay(due).format(DateTimeFormatter.ofPattern("d MMMM yyyy", language));
    mail.tell(
        application,
        new ApplicantMail.News(
            reader,
            MailTemplate.MORE_ASKED,
            List.of(asked.clause()),
            Map.of("reason", why(asked.clause(), language), "due", day)),
        "asked-nominated");
  }

  private static String why(ClauseText clause, Locale reader) {
    return CERTIFICATE.in(reader)
        + "\n\n"
        + clause.statement().in(reader)
        + " ("
        + clause.id()
        + ")";
  }

  private void record(
      NominationList list, Application application, DecisionKind kind, List<ClauseText> clauses) {
    decisions.record(decision(list, application, kind, clauses));
  }

  private Decision decision(
      NominationList list, Application application, DecisionKind kind, List<ClauseText> clauses) {
    var place = application.submission().orElseThrow();
    Map<String, String> facts =
        new HashMap<>(kind == DecisionKind.MORE_ASKED ? CERTIFICATE.facts() : Map.of());
    facts.put("list", Long.toString(list.id()));
    facts.put("category", application.form().category().name());
    facts.put("institution", application.form().institution().value());
    return new Decision(
            kind,
            application.id(),
            clock.instant(),
            new Decision.Grounds(
                place.policyId(),
                place.policyVersion(),
                clauses.stream().map(ClauseText::id).distinct().toList(),
                facts))
        .by(list.decidedBy().orElseThrow());
  }
}
