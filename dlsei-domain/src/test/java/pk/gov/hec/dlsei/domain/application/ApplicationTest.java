package pk.gov.hec.dlsei.domain.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.cohort.ApplicantCategory;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

class ApplicationTest {

  private static final Instant SUBMITTED = Instant.parse("2023-08-03T04:00:00Z");
  private static final Instant DECIDE_BY = SUBMITTED.plus(Duration.ofHours(24));
  private static final Instant ASKED = SUBMITTED.plus(Duration.ofHours(10));
  private static final Instant DUE = ASKED.plus(Duration.ofDays(3));
  private static final ApplicationForm FORM =
      new ApplicationForm(
          ApplicantCategory.STUDENT, new InstitutionCode("QAU"), "Physics", "QAU-1");

  private static Application aDraft() {
    return new Application(1, new CohortId("cohort-2"), SUBMITTED);
  }

  private static Application aPending() {
    Application application = aDraft();
    application.fill(FORM);
    application.submit(
        new Submission(7, SUBMITTED).in("cohort-2/national", 3).under("policy-year2", "1.0.0"),
        DECIDE_BY);
    return application;
  }

  private static Application anAsked() {
    Application application = aPending();
    application.askForMore("Both sides, please.", ASKED, DUE);
    return application;
  }

  @Nested
  class Asking {

    @Test
    void the_hours_stop_until_the_answer_is_due() {
      Application application = anAsked();

      assertThat(application.isAskedForMore()).isTrue();
      assertThat(application.status()).isEqualTo(ApplicationStatus.PENDING);
      assertThat(application.decideBy()).contains(DECIDE_BY.plus(Duration.ofDays(3)));
    }

    @Test
    void an_answer_after_two_hours_adds_two_hours() {
      Application application = anAsked();
      application.answer("Here they are.", ASKED.plus(Duration.ofHours(2)));

      assertThat(application.decideBy()).contains(DECIDE_BY.plus(Duration.ofHours(2)));
      assertThat(application.isAskedForMore()).isFalse();
    }

    @Test
    void an_answer_in_the_moment_of_the_question_adds_nothing() {
      Application application = anAsked();
      application.answer("Here they are.", ASKED);

      assertThat(application.decideBy()).contains(DECIDE_BY);
    }

    @Test
    void an_answer_a_second_before_it_is_due_gives_that_second_back() {
      Application application = anAsked();
      application.answer("Here they are.", DUE.minusSeconds(1));

      assertThat(application.decideBy())
          .contains(DECIDE_BY.plus(Duration.ofDays(3)).minusSeconds(1));
    }

    @Test
    void an_answer_when_it_is_due_or_later_adds_no_more_than_the_days_for_it() {
      for (Instant late : new Instant[] {DUE, DUE.plusSeconds(1), DUE.plus(Duration.ofDays(9))}) {
        Application application = anAsked();
        application.answer("Here they are.", late);

        assertThat(application.decideBy()).contains(DECIDE_BY.plus(Duration.ofDays(3)));
      }
    }

    @Test
    void a_second_question_stops_the_hours_again() {
      Application application = anAsked();
      Instant answered = ASKED.plus(Duration.ofHours(2));
      application.answer("Here they are.", answered);
      application.askForMore("And the number?", answered, answered.plus(Duration.ofDays(1)));
      application.answer("It is 5.", answered.plus(Duration.ofHours(1)));

      assertThat(application.decideBy()).contains(DECIDE_BY.plus(Duration.ofHours(3)));
    }

    @Test
    void it_keeps_its_place() {
      Application application = anAsked();
      application.answer("Here they are.", ASKED.plus(Duration.ofDays(1)));

      assertThat(application.submission().orElseThrow().place()).isEqualTo(7);
      assertThat(application.submission().orElseThrow().submittedAt()).isEqualTo(SUBMITTED);
    }

    @Test
    void question_and_answer_are_kept() {
      Application application = anAsked();
      application.answer(null, DUE);
      MoreAsked more = application.more().orElseThrow();

      assertThat(more.question()).isEqualTo("Both sides, please.");
      assertThat(more.askedAt()).isEqualTo(ASKED);
      assertThat(more.dueAt()).isEqualTo(DUE);
      assertThat(more.answer()).isEmpty();
      assertThat(more.answeredAt()).contains(DUE);
    }

    @Test
    void nothing_is_asked_of_one_that_is_decided() {
      Application application = anAsked();
      application.reject(DUE);

      assertThat(application.isAskedForMore()).isFalse();
    }
  }

  @Nested
  class Refused {

    private void refuses(ThrowingCallable change) {
      assertThatIllegalStateException().isThrownBy(change);
    }

    @Test
    void a_draft_is_neither_decided_nor_asked_about() {
      refuses(() -> aDraft().approve(ASKED));
      refuses(() -> aDraft().queueForSeat(ASKED));
      refuses(() -> aDraft().reject(ASKED));
      refuses(() -> aDraft().askForMore("What?", ASKED, DUE));
      refuses(() -> aDraft().answer("This.", ASKED));
    }

    @Test
    void what_was_submitted_is_neither_filled_in_nor_submitted_again() {
      refuses(() -> aPending().fill(FORM));
      refuses(() -> aPending().submit(new Submission(8, ASKED), DUE));
      refuses(() -> aPending().takeOver(new Submission(8, ASKED), 1, 2));
    }

    /** WP2/2.1, 2.2. */
    @Test
    void a_registration_of_an_earlier_year_is_approved_as_it_was_then() {
      Application earlier = aDraft();
      earlier.takeOver(new Submission(8, ASKED), 1, 2);

      assertThat(earlier.status()).isEqualTo(ApplicationStatus.APPROVED);
      assertThat(earlier.isTakenOver()).isTrue();
      assertThat(earlier.decidedAt()).contains(ASKED);
    }

    /** WP2/A.2. */
    @Test
    void only_what_was_approved_is_deactivated() {
      refuses(() -> aDraft().deactivate());
      refuses(() -> aPending().deactivate());
      Application approved = aPending();
      approved.approve(ASKED);
      approved.deactivate();

      assertThat(approved.status()).isEqualTo(ApplicationStatus.DEACTIVATED);
    }

    @Test
    void nobody_answers_without_a_question_or_twice() {
      refuses(() -> aPending().answer("This.", ASKED));
      Application answered = anAsked();
      answered.answer("This.", ASKED);
      refuses(() -> answered.answer("And this.", ASKED));
    }

    @Test
    void what_waits_for_a_seat_is_not_rejected() {
      Application waiting = aPending();
      waiting.queueForSeat(ASKED);

      refuses(() -> waiting.reject(DUE));
      refuses(() -> waiting.queueForSeat(DUE));
    }

    @Test
    void a_rejected_one_is_not_approved() {
      Application rejected = aPending();
      rejected.reject(ASKED);

      refuses(() -> rejected.approve(DUE));
      assertThat(rejected.status()).isEqualTo(ApplicationStatus.REJECTED);
    }
  }

  @Test
  void one_that_waited_was_decided_when_it_began_to_wait() {
    Application application = aPending();
    application.queueForSeat(ASKED);
    application.approve(DUE);

    assertThat(application.decidedAt()).contains(ASKED);
  }

  @Test
  void a_draft_has_no_place_and_no_hour() {
    assertThat(aDraft().submission()).isEmpty();
    assertThat(aDraft().decideBy()).isEmpty();
    assertThat(aDraft().decidedAt()).isEmpty();
  }
}
