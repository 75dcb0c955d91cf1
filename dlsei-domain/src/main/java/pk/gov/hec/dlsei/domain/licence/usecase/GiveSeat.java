package pk.gov.hec.dlsei.domain.licence.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.ProcedureStep;
import pk.gov.hec.dlsei.domain.access.Addressee;
import pk.gov.hec.dlsei.domain.application.ApplicantMail;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.application.Submission;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.decision.DecisionKind;
import pk.gov.hec.dlsei.domain.decision.Decisions;
import pk.gov.hec.dlsei.domain.licence.Licence;
import pk.gov.hec.dlsei.domain.licence.LicenceRepository;
import pk.gov.hec.dlsei.domain.notification.Cause;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.notification.Outbox;
import pk.gov.hec.dlsei.domain.notification.PlatformCall;
import pk.gov.hec.dlsei.domain.quota.SeatPools;
import pk.gov.hec.dlsei.domain.time.Karachi;

/**
 * Gives seats first come, first served (WP2/4.1.12, reading R06), in the transaction of the
 * decision. A seat that nobody waits for is taken by one statement; else the pool's row is locked,
 * the application joins those who wait, and the first of them are served while seats are free.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class GiveSeat {

  /** So that nobody who approves waits for the pool's row for long. */
  private static final int MOST = 50;

  @Inject SeatPools pools;
  @Inject ApplicationRepository applications;
  @Inject LicenceRepository licences;
  @Inject CohortRulebook rulebook;
  @Inject Decisions decisions;
  @Inject ApplicantMail mail;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /**
   * An approval as its mail tells it.
   *
   * @param applicant who is told
   * @param clauses on which it rests; none where the seat was waited for
   * @param rules the application's, read once for the whole decision
   */
  public record Approval(Addressee applicant, List<ClauseText> clauses, CohortRules rules) {}

  /**
   * A seat for an application that has just been approved, or a place among those who wait.
   *
   * @param application pending, locked
   * @param approval for the mail
   */
  public void handle(Application application, Approval approval) {
    String pool = application.submission().orElseThrow().pool();
    Instant now = clock.instant();
    OptionalLong taken = pools.takeFree(pool);
    if (taken.isPresent()) {
      application.approve(now);
      issue(application, taken.getAsLong(), approval);
      return;
    }
    pools.lock(pool);
    application.queueForSeat(now);
    join(application, approval, "waiting");
  }

  /**
   * A seat, or a place among those who wait, for an application that has waited for a seat of
   * another pool until now.
   *
   * @param application waits, locked, as the pool's row is
   * @param approval for the mail
   */
  public void exchange(Application application, Approval approval) {
    join(application, approval, "waiting-in-" + application.submission().orElseThrow().pool());
  }

  private void join(Application application, Approval approval, String change) {
    String pool = application.submission().orElseThrow().pool();
    record(application, DecisionKind.WAITING, pools.join(pool), approval.rules());
    serve(pool, Map.of(application.id(), approval));
    if (application.status() == ApplicationStatus.WAITING) {
      mail.tell(
          application,
          new ApplicantMail.News(
              approval.applicant(),
              MailTemplate.APPLICATION_WAITING,
              clauses(application, ProcedureStep.WAITING, approval.rules()),
              Map.of()),
          change);
    }
  }

  /**
   * Serves the first of those who wait for a pool, while seats are free; not more than one
   * transaction should hold.
   *
   * @param pool its id
   * @return the ids of the applications that were served, in their order
   */
  public List<Long> serve(String pool) {
    return serve(pool, Map.of());
  }

  private List<Long> serve(String pool, Map<Long, Approval> justApproved) {
    int most = Math.min(MOST, pools.lock(pool).free());
    List<Long> served = new ArrayList<>();
    while (served.size() < most) {
      Optional<Application> next = applications.nextWaiting(pool);
      if (next.isEmpty()) {
        return served;
      }
      Application first = next.get();
      Approval approval =
          Optional.ofNullable(justApproved.get(first.id())).orElseGet(() -> waitedFor(first));
      if (approval.rules().isOver(Karachi.today(clock))) {
        return served;
      }
      long event = pools.give(pool, first.form().institution());
      first.approve(clock.instant());
      issue(first, event, approval);
      served.add(first.id());
    }
    return served;
  }

  private Approval waitedFor(Application application) {
    return new Approval(mail.reader(application), List.of(), rules(application));
  }

  private void issue(Application application, long event, Approval approval) {
    CohortRules rules = approval.rules();
    Licence licence = new Licence(application, rules.terms(), clock.instant());
    licences.add(licence);
    record(application, DecisionKind.SEAT, event, rules);
    List<ClauseText> clauses = new ArrayList<>(approval.clauses());
    clauses.addAll(clauses(application, ProcedureStep.SEAT, rules));
    clauses.addAll(clauses(application, ProcedureStep.INVITATION, rules));
    MailTemplate template =
        approval.clauses().isEmpty() ? MailTemplate.SEAT_FREE : MailTemplate.APPLICATION_APPROVED;
    mail.tell(
        application,
        new ApplicantMail.News(
            approval.applicant(), template, clauses, Map.of("licence", licence.number())),
        "approved");
    outbox.post(
        new PlatformCall(
            PlatformCall.Kind.INVITE,
            licence.id(),
            Optional.of(new Cause(application.id(), "invitation:" + licence.id())),
            Karachi.startOf(licence.startsOn())));
  }

  private void record(Application application, DecisionKind kind, long event, CohortRules rules) {
    Submission place = application.submission().orElseThrow();
    ProcedureStep step = kind == DecisionKind.SEAT ? ProcedureStep.SEAT : ProcedureStep.WAITING;
    Map<String, String> facts =
        Map.of(
            "class", Integer.toString(place.priorityClass()),
            "submitted", place.submittedAt().toString(),
            "place", Long.toString(place.place()));
    decisions.record(
        new Decision(
                kind,
                application.id(),
                clock.instant(),
                new Decision.Grounds(
                    place.policyId(),
                    place.policyVersion(),
                    clauses(application, step, rules).stream().map(ClauseText::id).toList(),
                    facts))
            .inPool(place.pool(), event));
  }

  private static List<ClauseText> clauses(
      Application application, ProcedureStep step, CohortRules rules) {
    return rules.clausesOf(step, application.form().category());
  }

  private CohortRules rules(Application application) {
    Submission place = application.submission().orElseThrow();
    return rulebook.of(application.cohort(), place.policyId(), place.policyVersion());
  }
}
