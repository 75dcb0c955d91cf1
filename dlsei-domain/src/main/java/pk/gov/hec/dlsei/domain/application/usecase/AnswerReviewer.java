package pk.gov.hec.dlsei.domain.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.Submission;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.decision.DecisionKind;
import pk.gov.hec.dlsei.domain.decision.Decisions;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/** The applicant answers what a reviewer asked (R16): the place is kept, the hours go on. */
@ApplicationScoped
@Transactional
public class AnswerReviewer {

  @Inject ApplicationRepository applications;
  @Inject Decisions decisions;
  @Inject Clock clock;

  /**
   * Answers.
   *
   * @param actor whose application
   * @param applicationId of it
   * @param words the answer, not blank
   * @throws DlseiException NOT_FOUND for somebody else's, CHANGED_MEANWHILE where nothing is asked
   *     any more
   */
  public void handle(Actor actor, long applicationId, String words) {
    Application application =
        applications
            .findLocked(applicationId)
            .filter(found -> found.personId() == actor.personId())
            .orElseThrow(() -> new DlseiException(ErrorCode.NOT_FOUND, "No such application"));
    if (!application.isAskedForMore()) {
      throw new DlseiException(ErrorCode.CHANGED_MEANWHILE, "Nothing is asked any more");
    }
    Instant now = clock.instant();
    application.answer(words, now);
    applications.flush();
    Submission place = application.submission().orElseThrow();
    decisions.record(
        new Decision(
                DecisionKind.MORE_ANSWERED,
                applicationId,
                now,
                new Decision.Grounds(
                    place.policyId(), place.policyVersion(), List.of("R16"), Map.of()))
            .by(actor.accountId())
            .because(words));
  }
}
