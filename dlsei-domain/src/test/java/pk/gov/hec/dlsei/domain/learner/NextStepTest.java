package pk.gov.hec.dlsei.domain.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.application.Application;
import pk.gov.hec.dlsei.domain.application.ApplicationStatus;
import pk.gov.hec.dlsei.domain.application.Submission;
import pk.gov.hec.dlsei.domain.licence.LicenceStatus;

class NextStepTest {

  private static final Instant AT = Instant.parse("2023-08-03T04:00:00Z");
  private static final Map<ApplicationStatus, NextStep> WITHOUT_LICENCE =
      Map.of(
          ApplicationStatus.DRAFT, NextStep.COMPLETE_THE_FORM,
          ApplicationStatus.AWAITING_PAYMENT, NextStep.AWAIT_THE_CHALLAN,
          ApplicationStatus.PENDING, NextStep.WAIT_FOR_THE_DECISION,
          ApplicationStatus.WAITING, NextStep.WAIT_FOR_A_SEAT,
          ApplicationStatus.REJECTED, NextStep.APPLY_AGAIN,
          ApplicationStatus.DEACTIVATED, NextStep.OVER);

  private static Application that(ApplicationStatus is) {
    Application application = new Application(1, new CohortId("cohort-2"), AT);
    if (is == ApplicationStatus.AWAITING_PAYMENT) {
      application.awaitPayment(new Submission(1, AT));
    } else if (is != ApplicationStatus.DRAFT) {
      application.submit(new Submission(1, AT), AT.plusSeconds(60));
    }
    switch (is) {
      case WAITING -> application.queueForSeat(AT);
      case APPROVED -> application.approve(AT);
      case REJECTED -> application.reject(AT);
      case DEACTIVATED -> {
        application.approve(AT);
        application.deactivate();
      }
      case DRAFT, AWAITING_PAYMENT, PENDING -> {}
    }
    return application;
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "APPROVED")
  void without_a_licence_the_application_says_it(ApplicationStatus status) {
    assertThat(NextStep.of(that(status), null)).isEqualTo(WITHOUT_LICENCE.get(status));
  }

  @Test
  void one_who_is_asked_answers_and_then_waits() {
    Application application = that(ApplicationStatus.PENDING);
    application.askForMore("What?", AT, AT.plusSeconds(60));
    assertThat(NextStep.of(application, null)).isEqualTo(NextStep.ANSWER_THE_REVIEWER);

    application.answer("This.", AT.plusSeconds(1));
    assertThat(NextStep.of(application, null)).isEqualTo(NextStep.WAIT_FOR_THE_DECISION);
  }

  @ParameterizedTest
  @CsvSource({
    "GRANTED, WAIT_FOR_THE_INVITATION",
    "INVITED, FOLLOW_THE_INVITATION",
    "ACTIVE, LEARN",
    "INVITATION_REFUSED, ASK_HEC",
    "ENDED, LICENCE_ENDED",
    "REVOKED, LICENCE_REVOKED",
    "WITHDRAWN, OVER",
  })
  void with_a_licence_the_licence_says_it(LicenceStatus licence, NextStep step) {
    assertThat(NextStep.of(that(ApplicationStatus.APPROVED), licence)).isEqualTo(step);
  }

  /** WP2/A.2: it stays on the dashboard as revoked. */
  @Test
  void one_that_was_deactivated_tells_of_the_revocation() {
    assertThat(NextStep.of(that(ApplicationStatus.DEACTIVATED), LicenceStatus.REVOKED))
        .isEqualTo(NextStep.LICENCE_REVOKED);
  }

  @Test
  void every_state_of_a_licence_has_a_step_of_its_own() {
    EnumSet<NextStep> steps = EnumSet.noneOf(NextStep.class);
    for (LicenceStatus licence : LicenceStatus.values()) {
      steps.add(NextStep.of(that(ApplicationStatus.APPROVED), licence));
    }
    assertThat(steps).hasSameSizeAs(LicenceStatus.values());
  }
}
