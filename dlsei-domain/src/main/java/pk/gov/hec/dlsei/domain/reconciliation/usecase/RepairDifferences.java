package pk.gov.hec.dlsei.domain.reconciliation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.application.ApplicantMail;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.QuotedNumber;
import pk.gov.hec.dlsei.domain.audit.AuditAction;
import pk.gov.hec.dlsei.domain.audit.AuditTrail;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.notification.Cause;
import pk.gov.hec.dlsei.domain.notification.MailTemplate;
import pk.gov.hec.dlsei.domain.notification.Outbox;
import pk.gov.hec.dlsei.domain.notification.PlatformCall;
import pk.gov.hec.dlsei.domain.reconciliation.Differences;
import pk.gov.hec.dlsei.domain.reconciliation.OrderedRepair;

/**
 * What an officer does about differences between the books: has the proposed repair made, or leaves
 * them with a reason. What changed meanwhile stays as it is; each answers how many it concerned.
 */
@ApplicationScoped
@Transactional
public class RepairDifferences {

  @Inject Differences differences;
  @Inject ApplicationRepository applications;
  @Inject ApplicantMail mail;
  @Inject Outbox outbox;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Has the repairs made, those that can be made from here.
   *
   * @param actor an HEC officer
   * @param ids of differences
   * @return how many
   */
  public int order(Actor actor, List<Long> ids) {
    actor.require(Role.HEC_OFFICER);
    List<OrderedRepair> ordered = differences.order(ids, actor.accountId(), clock.instant());
    ordered.forEach(repair -> carryOut(actor, repair));
    return ordered.size();
  }

  private void carryOut(Actor actor, OrderedRepair repair) {
    switch (repair.kind().repair()) {
      case REMOVE -> call(repair, PlatformCall.Kind.REMOVE);
      case INVITE_AGAIN -> call(repair, PlatformCall.Kind.INVITE_AGAIN);
      case TELL_LEARNER -> tell(repair);
      case BY_HAND -> throw new IllegalArgumentException("Nothing can be made of " + repair);
    }
    audit.record(
        actor.accountId(),
        AuditAction.DIFFERENCE_REPAIRED,
        "difference:" + repair.id(),
        Map.of("kind", repair.kind().name(), "licence", repair.licenceId()));
  }

  private void call(OrderedRepair repair, PlatformCall.Kind kind) {
    Cause cause = new Cause(repair.applicationId(), repair.changeKey());
    outbox.post(new PlatformCall(kind, repair.licenceId(), Optional.of(cause), null));
  }

  private void tell(OrderedRepair repair) {
    Application application = applications.find(repair.applicationId()).orElseThrow();
    mail.tell(
        application,
        new ApplicantMail.News(
            mail.reader(application),
            MailTemplate.OTHER_ADDRESS,
            List.of(),
            Map.of("licence", QuotedNumber.LICENCE.of(repair.licenceId()))),
        repair.changeKey());
  }

  /**
   * Leaves differences as they are.
   *
   * @param actor an HEC officer
   * @param ids of differences
   * @param reason not blank
   * @return how many
   */
  public int leave(Actor actor, List<Long> ids, String reason) {
    actor.require(Role.HEC_OFFICER);
    if (reason == null || reason.isBlank()) {
      throw new DlseiException(ErrorCode.NOT_ALLOWED, "A reason is needed");
    }
    List<Long> left = differences.leave(ids, actor.accountId(), clock.instant(), reason.strip());
    left.forEach(
        id ->
            audit.record(
                actor.accountId(), AuditAction.DIFFERENCE_LEFT, "difference:" + id, Map.of()));
    return left.size();
  }
}
