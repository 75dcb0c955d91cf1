package pk.gov.hec.dlsei.domain.application.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.UnaryOperator;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationForm;
import pk.gov.hec.dlsei.domain.application.ApplicationRepository;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;

/** Keeps one step of the form, so that nothing typed is lost. */
@ApplicationScoped
@Transactional
public class FillDraft {

  @Inject ApplicationRepository applications;
  @Inject OpeningRules opening;
  @Inject CohortRulebook rulebook;
  @Inject Clock clock;

  /**
   * Keeps a step; the first one begins the draft, where the form is open.
   *
   * @param actor whose draft
   * @param cohort applied to
   * @param step changes the form
   * @throws DlseiException CHANGED_MEANWHILE where the live application is no draft any more,
   *     NOT_ALLOWED where the form is closed and no draft was begun
   */
  public void handle(Actor actor, CohortId cohort, UnaryOperator<ApplicationForm> step) {
    if (applications.live(actor.personId(), cohort).isEmpty()) {
      opening.demand(rulebook.of(cohort));
    }
    Application draft = draft(actor, cohort);
    draft.fill(step.apply(draft.form()));
    applications.flush();
  }

  Application draft(Actor actor, CohortId cohort) {
    Application live = applications.begin(actor.personId(), cohort, clock.instant());
    if (live.status() != ApplicationStatus.DRAFT) {
      throw new DlseiException(ErrorCode.CHANGED_MEANWHILE, "There is no draft any more");
    }
    return live;
  }
}
