package pk.gov.hec.dlsei.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pk.gov.hec.dlsei.domain.review.ReviewReason;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication;

/** The whole use case: a focal person approves. */
@ApplicationScoped
public class Approvals {

  @Inject DecideApplication decide;

  void approve(Task task) {
    DecideApplication.Outcome outcome =
        decide.handle(
            task.actor(),
            new DecideApplication.Order(
                task.application(),
                task.version(),
                DecideApplication.Act.APPROVE,
                ReviewReason.NONE,
                ""));
    if (outcome != DecideApplication.Outcome.APPROVED) {
      throw new IllegalStateException("An application was not approved but " + outcome);
    }
  }
}
