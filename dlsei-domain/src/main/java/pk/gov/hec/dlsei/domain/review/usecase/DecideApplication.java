package pk.gov.hec.dlsei.domain.review.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.cohort.ClauseText;
import pk.gov.hec.dlsei.api.cohort.ProcedureStep;
import pk.gov.hec.dlsei.domain.access.Account;
import pk.gov.hec.dlsei.domain.access.AccountRepository;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.application.ApplicantMail;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.application.Submission;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.decision.DecisionKind;
import pk.gov.hec.dlsei.domain.decision.Decisions;
import pk.gov.hec.dlsei.domain.document.DocumentRepository;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.licence.usecase.GiveSeat;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.quota.CohortSetting;
import pk.gov.hec.dlsei.domain.quota.CohortSettings;
import pk.gov.hec.dlsei.domain.review.QueueQuery;
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
      long applicationId, int version, Act act, ReviewReason reason, String onBehalf) {}

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
    /** It is the reviewer's own application. */
    OWN_APPLICATION,
    /** The cohort is over: no licence can begin any more (WP2/1.1, 1.2). */
    COHORT_ENDED,
    /** The applicant's account was closed: nobody would get the invitation. */
    ACCOUNT_CLOSED
  }

  @Inject ApplicationRepository applications;
  @Inject AccountRepository accounts;
  @Inject DocumentRepository documents;
  @Inject CohortRulebook rulebook;
  @Inject CohortSettings settings;
  @Inject QueueQuery queue;
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
    demandReasons(order, scope.isOnBehalf(application));
    int earlier =
        order.act() == Act.ASK_FOR_MORE
            ? 0
            : queue.earlier(application.id(), clock.instant(), actor.personId());
    return obstacle(order.act(), application, earlier)
        .orElseGet(() -> carryOut(actor, order, application, earlier));
  }

  private Optional<Outcome> obstacle(Act act, Application application, int earlier) {
    if (earlier > 0
        && "REFUSE".equals(settings.value(application.cohort(), CohortSetting.OUT_OF_ORDER))) {
      return Optional.of(Outcome.OUT_OF_ORDER);
    }
    if (act == Act.APPROVE && seats.isOver(application)) {
      return Optional.of(Outcome.COHORT_ENDED);
    }
    return act == Act.APPROVE && !isReachable(application)
        ? Optional.of(Outcome.ACCOUNT_CLOSED)
        : Optional.empty();
  }

  private boolean isReachable(Application application) {
    return accounts.findByPerson(application.personId()).filter(Account::isActive).isPresent();
  }

  private static void demandReasons(Order order, boolean onBehalf) {
    boolean lacksReason = order.act() != Act.APPROVE && order.reason().isEmpty();
    if (lacksReason || onBehalf && order.onBehalf().isBlank()) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "A reason is needed");
    }
  }

  private Outcome carryOut(Actor actor, Order order, Application application, int earlier) {
    Instant now = clock.instant();
    return switch (order.act()) {
      case APPROVE -> {
        record(actor, order, application, DecisionKind.APPROVED, earlier);
        boolean behalf = !order.onBehalf().isBlank();
        seats.handle(application, clauses(application, ProcedureStep.APPROVAL, behalf).toList());
        applications.flush();
        yield application.status() == ApplicationStatus.APPROVED
            ? Outcome.APPROVED
            : Outcome.WAITING;
      }
      case REJECT -> {
        application.reject(now);
        record(actor, order, application, DecisionKind.REJECTED, earlier);
        tell(application, order, MailTemplate.APPLICATION_REJECTED, "rejected");
        yield Outcome.REJECTED;
      }
      case ASK_FOR_MORE -> {
        application.askForMore(order.reason().in(Locale.ENGLISH), now, due(application, now));
        record(actor, order, application, DecisionKind.MORE_ASKED, earlier);
        tell(application, order, MailTemplate.MORE_ASKED, "asked-" + application.version());
        yield Outcome.ASKED;
      }
    };
  }

  /** The end of the last day on which an answer is in time (R07, R16). */
  private Instant due(Application application, Instant now) {
    int days = settings.number(application.cohort(), CohortSetting.ANSWER_WITHIN_DAYS);
    LocalDate last = LocalDate.ofInstant(now, Karachi.ZONE).plusDays(days);
    return last.plusDays(1).atStartOfDay(Karachi.ZONE).toInstant();
  }

  private void record(
      Actor actor, Order order, Application application, DecisionKind kind, int earlier) {
    Submission place = application.submission().orElseThrow();
    Map<String, String> facts = new HashMap<>(order.reason().facts());
    facts.put("earlier", Integer.toString(earlier));
    documents
        .current(application.id())
        .ifPresent(document -> facts.put("document", document.id().toString()));
    List<String> ids =
        kind == DecisionKind.MORE_ASKED
            ? List.of("R16")
            : clauses(application, step(kind), !order.onBehalf().isBlank())
                .map(ClauseText::id)
                .toList();
    decisions.record(
        new Decision(
                kind,
                application.id(),
                clock.instant(),
                new Decision.Grounds(place.policyId(), place.policyVersion(), ids, facts))
            .by(actor.accountId())
            .because(order.reason().isEmpty() ? null : order.reason().kept())
            .onBehalf(order.onBehalf().isBlank() ? null : order.onBehalf().strip()));
  }

  private static ProcedureStep step(DecisionKind kind) {
    return kind == DecisionKind.APPROVED ? ProcedureStep.APPROVAL : ProcedureStep.REJECTION;
  }

  private Stream<ClauseText> clauses(
      Application application, ProcedureStep step, boolean onBehalf) {
    Submission place = application.submission().orElseThrow();
    var rules = rulebook.of(application.cohort(), place.policyId(), place.policyVersion());
    var category = application.form().category();
    return Stream.concat(
        rules.clausesOf(step, category).stream(),
        onBehalf ? rules.clausesOf(ProcedureStep.ON_BEHALF, category).stream() : Stream.empty());
  }

  private void tell(Application application, Order order, MailTemplate template, String change) {
    Locale reader =
        accounts.findByPerson(application.personId()).map(Account::language).orElseThrow();
    List<ClauseText> quoted =
        template == MailTemplate.APPLICATION_REJECTED
            ? clauses(application, ProcedureStep.REJECTION, !order.onBehalf().isBlank()).toList()
            : List.of();
    Map<String, String> data = new HashMap<>(Map.of("reason", order.reason().in(reader)));
    application
        .more()
        .ifPresent(more -> data.put("due", Karachi.lastDay(more.dueAt()).format(day(reader))));
    mail.tell(application, new ApplicantMail.News(template, quoted, data), change);
  }

  private static DateTimeFormatter day(Locale reader) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", reader);
  }
}
