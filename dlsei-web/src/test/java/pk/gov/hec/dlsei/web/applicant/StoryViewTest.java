package pk.gov.hec.dlsei.web.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationForm;
import pk.gov.hec.dlsei.domain.application.Submission;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.decision.DecisionKind;
import pk.gov.hec.dlsei.domain.learner.Story;

class StoryViewTest {

  private static final Instant AT = Instant.parse("2021-10-05T05:00:00Z");

  private final Application application = new Application(1, new CohortId("cohort-1"), AT);

  StoryViewTest() {
    application.fill(
        new ApplicationForm(
            ApplicantCategory.STUDENT, new InstitutionCode("QAU"), "Physics", "R-1"));
  }

  private StoryView view(Decision... decisions) {
    return new StoryView(
        new Story(
            application,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(decisions),
            Map.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            0));
  }

  private List<String> timeline() {
    return view().getTimeline().stream().map(stage -> stage.name() + " " + stage.css()).toList();
  }

  private static Decision decision(DecisionKind kind) {
    return new Decision(kind, 1, AT, new Decision.Grounds("policy", "1.0.0", List.of(), Map.of()));
  }

  @Test
  void what_is_reached_is_done_and_the_next_one_is_now() {
    application.submit(new Submission(1, AT), AT);

    assertThat(timeline())
        .containsExactly("SUBMITTED done", "DECIDED now", "SEAT ", "INVITED ", "ACTIVE ");
  }

  @Test
  void a_rejection_is_the_last_stage() {
    application.submit(new Submission(1, AT), AT);
    application.reject(AT);

    assertThat(timeline()).containsExactly("SUBMITTED done", "DECIDED bad");
  }

  @Test
  void the_reason_that_stands_below_is_that_of_the_decision_that_counts() {
    Decision rejected = decision(DecisionKind.REJECTED);
    application.submit(new Submission(1, AT), AT);
    assertThat(view(decision(DecisionKind.SUBMITTED)).getGrounds()).isNull();

    application.reject(AT);
    assertThat(view(decision(DecisionKind.SUBMITTED), rejected).getGrounds()).isSameAs(rejected);
  }

  /** SOP1/R6: nobody decides before the fee is paid. */
  @Test
  void the_payment_comes_before_the_decision() {
    application.awaitPayment(new Submission(1, AT));

    assertThat(timeline()).startsWith("SUBMITTED done", "PAID now", "DECIDED ");
  }
}
