package pk.gov.hec.dlsei.domain.review.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.ProcedureStep;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Addressee;
import pk.gov.hec.dlsei.domain.application.ApplicantMail;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
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
import pk.gov.hec.dlsei.domain.licence.usecase.GiveSeat;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.quota.SeatPools;
import pk.gov.hec.dlsei.domain.review.QueueQuery;
import pk.gov.hec.dlsei.domain.review.ReviewFacts;
import pk.gov.hec.dlsei.domain.review.ReviewReason;
import pk.gov.hec.dlsei.domain.time.Karachi;

/**
 * A reviewer approves, rejects or asks for more (WP2/4.1.7, 4.1.10, 4.1.11; R16). The approved one
 * gets a seat, or a place among those who wait, in the same transaction.
 */
@ApplicationScoped
@Transactional
public class DecideApplication {

  /** What a reviewer does. */
  public enum Act {
    APPROVE,
    REJECT,
    ASK_FOR_MORE
  }

  /**
   * A decision as a reviewer gives it.
   *
   * @param applicationId what it is about
   * @param version that the reviewer has seen
   * @param act what to do
   * @param reason for the applicant; needed for all but an approval
   * @param onBehalf why HEC decides for the focal person; blank where it does not
   */
  public record Order(
      long applicationId, int version, Act act, ReviewReason reason, String onBehalf) {

    boolean isOnBehalf() {
      return !onBehalf.isBlank();
    }

    /** A focal person decides for nobody else, whatever was sent. */
    Order inOwnName() {
      return new Order(applicationId, version, act, reason, "");
    }
  }

  private record Taken(Actor actor, Order order, ReviewFacts facts, CohortRules rules) {}

  /** What became of it. */
  public enum Outcome {
    /** Approved, with a licence. */
    APPROVED,
    /** Approved, waits for a seat. */
    WAITING,
    REJECTED,
    ASKED,
    /** Somebody else has decided, or the applicant has changed something meanwhile. */
    CHANGED_MEANWHILE,
    /** HEC has set that earlier ones are decided first (R06). */
    OUT_OF_ORDER,
    /** The policy lets this reviewer decide on another day only, or not at all (WP2/A.3). */
    NOT_THE_TIME,
    /** It is the reviewer's own application. */
    OWN_APPLICATION,
    /** The cohort is over: no licence can begin any more (WP2/1.1, 1.2). */
    COHORT_ENDED,
    /** The applicant's account was closed: nobody would get the invitation. */
    ACCOUNT_CLOSED,
    /** The seat asks for a certificate, and none is uploaded (SOP1/F4). */
    CERTIFICATE_MISSING
  }

  @Inject ApplicationRepository applications;
  @Inject CohortRulebook rulebook;
  @Inject CohortSettings settings;
  @Inject QueueQuery queue;
  @Inject ReviewWindows windows;
  @Inject GiveSeat seats;
  @Inject Decisions decisions;
  @Inject ApplicantMail mail;
  @Inject Clock clock;

  /**
   * Decides.
   *
   * @param actor a focal person of the applicant's university, or an HEC officer
   * @param order not null
   * @return what became of it
   * @throws DlseiException NOT_FOUND for another university's, NOT_ALLOWED without a reason where
   *     one is needed
   */
  public Outcome handle(Actor actor, Order order) {
    ReviewScope scope = ReviewScope.of(actor);
    Application application =
        applications
            .findLocked(order.applicationId())
            .filter(scope::holds)
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such application"));
    if (application.status() != ApplicationStatus.PENDING
        || application.version() != order.version()) {
      return Outcome.CHANGED_MEANWHILE;
    }
    if (scope.isOwn(application)) {
      return Outcome.OWN_APPLICATION;
    }
    CohortRules rules = rules(application);
    if (!windows.areOpen(actor, application, rules)) {
      return Outcome.NOT_THE_TIME;
    }
    boolean onBehalf = scope.isOnBehalf(application);
    demandReasons(order, onBehalf);
    ReviewFacts facts = queue.facts(application.id(), clock.instant(), actor.personId());
    Taken taken = new Taken(actor, onBehalf ? order : order.inOwnName(), facts, rules);
    return obstacle(taken, application).orElseGet(() -> carryOut(taken, application));
  }

  private Optional<Outcome> obstacle(Taken taken, Application application) {
    Act act = taken.order().act();
    ReviewFacts facts = taken.facts();
    if (act != Act.ASK_FOR_MORE
        && facts.earlier() > 0
        && "REFUSE".equals(settings.value(application.cohort(), CohortSetting.OUT_OF_ORDER))) {
      return Optional.of(Outcome.OUT_OF_ORDER);
    }
    if (act == Act.APPROVE && taken.rules().isOver(Karachi.today(clock))) {
      return Optional.of(Outcome.COHORT_ENDED);
    }
    if (act == Act.APPROVE && lacksCertificate(taken, application)) {
      return Optional.of(Outcome.CERTIFICATE_MISSING);
    }
    return act == Act.APPROVE && !facts.applicant().reachable()
        ? Optional.of(Outcome.ACCOUNT_CLOSED)
        : Optional.empty();
  }

  private static boolean lacksCertificate(Taken taken, Application application) {
    String seat = SeatPools.key(application.submission().orElseThrow().pool());
    return taken.facts().document().isEmpty() && taken.rules().certificateFor(seat).isPresent();
  }

  private static void demandReasons(Order order, boolean onBehalf) {
    boolean lacksReason = order.act() != Act.APPROVE && order.reason().isEmpty();
    if (lacksReason || onBehalf && !order.isOnBehalf()) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "A reason is needed");
    }
  }

  private Outcome carryOut(Taken taken, Application application) {
    Instant now = clock.instant();
    Order order = taken.order();
    return switch (order.act()) {
      case APPROVE -> {
        record(taken, application, DecisionKind.APPROVED);
        List<ClauseText> quoted = clauses(taken, application, ProcedureStep.APPROVAL);
        seats.handle(
            application, new GiveSeat.Approval(taken.facts().applicant(), quoted, taken.rules()));
        applications.flush();
        yield application.status() == ApplicationStatus.APPROVED
            ? Outcome.APPROVED
            : Outcome.WAITING;
      }
      case REJECT -> {
        application.reject(now);
        record(taken, application, DecisionKind.REJECTED);
        List<ClauseText> quoted = clauses(taken, application, ProcedureStep.REJECTION);
        tell(taken, application, MailTemplate.APPLICATION_REJECTED, quoted, "rejected");
        yield Outcome.REJECTED;
      }
      case ASK_FOR_MORE -> {
        application.askForMore(order.reason().in(Locale.ENGLISH), now, due(application, now));
        record(taken, application, DecisionKind.MORE_ASKED);
        String change = "asked-" + application.version();
        tell(taken, application, MailTemplate.MORE_ASKED, List.of(), change);
        yield Outcome.ASKED;
      }
    };
  }

  /** The end of the last day on which an answer is in time (R07, R16). */
  private Instant due(Application application, Instant now) {
    int days = settings.number(application.cohort(), CohortSetting.ANSWER_WITHIN_DAYS);
    LocalDate last = Karachi.dayOf(now).plusDays(days);
    return Karachi.startOf(last.plusDays(1));
  }

  private void record(Taken taken, Application application, DecisionKind kind) {
    Order order = taken.order();
    Submission place = application.submission().orElseThrow();
    Map<String, String> facts = new HashMap<>(order.reason().facts());
    if (kind != DecisionKind.MORE_ASKED) {
      facts.put("earlier", Integer.toString(taken.facts().earlier()));
    }
    taken.facts().document().ifPresent(id -> facts.put("document", Long.toString(id)));
    List<String> ids =
        kind == DecisionKind.MORE_ASKED
            ? List.of("R16")
            : clauses(taken, application, step(kind)).stream().map(ClauseText::id).toList();
    decisions.record(
        new Decision(
                kind,
                application.id(),
                clock.instant(),
                new Decision.Grounds(place.policyId(), place.policyVersion(), ids, facts))
            .by(taken.actor().accountId())
            .because(order.reason().isEmpty() ? null : order.reason().kept())
            .onBehalf(order.isOnBehalf() ? order.onBehalf().strip() : null));
  }

  private static ProcedureStep step(DecisionKind kind) {
    return kind == DecisionKind.APPROVED ? ProcedureStep.APPROVAL : ProcedureStep.REJECTION;
  }

  private CohortRules rules(Application application) {
    Submission place = application.submission().orElseThrow();
    return rulebook.of(application.cohort(), place.policyId(), place.policyVersion());
  }

  private static List<ClauseText> clauses(
      Taken taken, Application application, ProcedureStep step) {
    var category = application.form().category();
    List<ClauseText> quoted = new ArrayList<>(taken.rules().clausesOf(step, category));
    if (taken.order().isOnBehalf()) {
      quoted.addAll(taken.rules().clausesOf(ProcedureStep.ON_BEHALF, category));
    }
    return quoted;
  }

  private void tell(
      Taken taken,
      Application application,
      MailTemplate template,
      List<ClauseText> quoted,
      String change) {
    Addressee reader = taken.facts().applicant();
    Locale language = reader.language();
    Map<String, String> data = new HashMap<>(Map.of("reason", taken.order().reason().in(language)));
    application
        .more()
        .ifPresent(more -> data.put("due", Karachi.lastDay(more.dueAt()).format(day(language))));
    mail.tell(application, new ApplicantMail.News(reader, template, quoted, data), change);
  }

  private static DateTimeFormatter day(Locale reader) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", reader);
  }
}
