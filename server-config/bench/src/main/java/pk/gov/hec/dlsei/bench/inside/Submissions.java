package pk.gov.hec.dlsei.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.application.usecase.SubmitApplication;

/** The whole use case: an applicant submits a complete draft. */
@ApplicationScoped
public class Submissions {

  private static final CohortId COHORT = new CohortId("cohort-2");

  @Inject SubmitApplication submit;

  void submit(Task task) {
    if (!submit.handle(task.actor(), COHORT).isEmpty()) {
      throw new IllegalStateException("A draft was refused");
    }
  }
}
