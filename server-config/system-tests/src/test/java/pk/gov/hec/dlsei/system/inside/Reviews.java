package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.decision.DecisionKind;
import pk.gov.hec.dlsei.domain.decision.Decisions;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.review.ReasonTemplate;
import pk.gov.hec.dlsei.domain.review.ReviewReason;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Act;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Order;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Outcome;
import pk.gov.hec.dlsei.system.inside.Applicants.Pending;
import pk.gov.hec.dlsei.system.installation.Wait;

/** What reviewers do in tests, and what is then seen of it. */
@ApplicationScoped
public class Reviews {

  static final String WORDS = "The card ended in May.";
  static final ReviewReason REASON =
      new ReviewReason(Optional.of(ReasonTemplate.DOCUMENT_OUT_OF_DATE), Optional.of(WORDS));
  static final ReviewReason QUESTION =
      new ReviewReason(Optional.of(ReasonTemplate.SEND_BOTH_SIDES), Optional.empty());

  @Inject Work work;
  @Inject DecideApplication decide;
  @Inject Decisions decisions;

  /** An order of a reviewer who does not act on behalf of another. */
  static Order order(Pending pending, Act act, ReviewReason reason) {
    return new Order(pending.id(), pending.version(), act, reason, "");
  }

  /** Approves it. */
  Outcome approve(Actor actor, Pending pending) {
    return decide.handle(actor, order(pending, Act.APPROVE, ReviewReason.NONE));
  }

  /** The same application as it is now. */
  Pending again(Pending pending) {
    String version =
        work.query("SELECT version FROM application WHERE id = ?", pending.id()).get(0);
    return new Pending(pending.id(), Integer.parseInt(version), pending.actor(), pending.email());
  }

  /** Its status. */
  String status(Pending pending) {
    return work.query("SELECT status FROM application WHERE id = ?", pending.id()).get(0);
  }

  /** The first decision of this kind. */
  Decision decision(Pending pending, DecisionKind kind) {
    return work.inTransaction(() -> decisions.of(pending.id())).stream()
        .filter(made -> made.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  /** The first mail of ours to the applicant, once it is there. */
  static String mail(Pending pending) {
    return Wait.until(
            () -> Mailbox.to(pending.email().value()).stream().filter(Reviews::isOurs).toList(),
            mails -> !mails.isEmpty())
        .get(0);
  }

  private static boolean isOurs(String mail) {
    return !mail.contains("/activate/");
  }

  /** Expects a refusal. */
  static void refused(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .asInstanceOf(type(DlseiException.class))
        .returns(code, DlseiException::code);
  }
}
