package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pk.gov.hec.dlsei.system.inside.Reviews.QUESTION;
import static pk.gov.hec.dlsei.system.inside.Reviews.REASON;
import static pk.gov.hec.dlsei.system.inside.Reviews.WORDS;
import static pk.gov.hec.dlsei.system.inside.Reviews.mail;
import static pk.gov.hec.dlsei.system.inside.Reviews.order;
import static pk.gov.hec.dlsei.system.inside.Reviews.refused;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.application.usecase.AnswerReviewer;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.decision.DecisionKind;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.review.ReasonTemplate;
import pk.gov.hec.dlsei.domain.review.ReviewReason;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Act;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Outcome;
import pk.gov.hec.dlsei.system.inside.Applicants.Pending;

/** What a reviewer decides, with its record and its mail. */
@InsideTest
class DecideIT {

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject DecideApplication decide;
  @Inject Reviews reviews;
  @Inject AnswerReviewer answer;

  private String pool;
  private InstitutionCode university;
  private Actor reviewer;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void makeUniversity() {
    pool = applicants.pool(10);
    university = applicants.university();
    reviewer = applicants.focalPerson(university);
  }

  @Test
  void an_approval_is_recorded_with_its_clauses_and_told_with_the_licence() {
    Pending pending = applicants.student(pool, university);

    assertThat(reviews.approve(reviewer, pending)).isEqualTo(Outcome.APPROVED);
    Decision approved = reviews.decision(pending, DecisionKind.APPROVED);
    assertThat(approved.actor()).contains(reviewer.accountId());
    assertThat(approved.clauseIds()).containsExactly("WP2/4.1.6", "WP2/4.1.7");
    assertThat(approved.policyId() + " " + approved.policyVersion())
        .isEqualTo("policy-year2 1.0.0");
    assertThat(approved.facts()).containsEntry("earlier", "0");
    assertThat(approved.onBehalf()).isEmpty();
    Decision seat = reviews.decision(pending, DecisionKind.SEAT);
    assertThat(seat.actor()).isEmpty();
    assertThat(seat.clauseIds()).containsExactly("WP2/4.1.12");
    assertThat(mail(pending))
        .contains("licence L-", "WP2/4.1.12", "First come and First serve basis");
  }

  @Test
  void a_rejection_tells_sentence_and_words_in_the_readers_language_and_quotes_the_clause() {
    Pending pending = applicants.student(pool, university, Applicants.URDU);

    assertThat(decide.handle(reviewer, order(pending, Act.REJECT, REASON)))
        .isEqualTo(Outcome.REJECTED);
    Decision rejected = reviews.decision(pending, DecisionKind.REJECTED);
    assertThat(rejected.reason()).contains(WORDS);
    assertThat(rejected.facts()).containsEntry("template", "DOCUMENT_OUT_OF_DATE");
    assertThat(rejected.clauseIds()).containsExactly("WP2/4.1.7", "WP2/4.1.10");
    assertThat(reviews.status(pending)).isEqualTo("REJECTED");
    assertThat(mail(pending))
        .contains("دستاویز کی میعاد ختم ہو چکی ہے۔", WORDS, "WP2/4.1.10")
        .contains("email will be sent to the Applicant with the reason of rejection")
        .doesNotContain("no longer valid");
  }

  @Test
  void a_rejection_or_a_question_without_a_reason_is_refused() {
    Pending pending = applicants.student(pool, university);
    for (Act act : List.of(Act.REJECT, Act.ASK_FOR_MORE)) {
      refused(
          ErrorCode.NOT_ALLOWED,
          () -> decide.handle(reviewer, order(pending, act, ReviewReason.NONE)));
    }

    assertThat(reviews.status(pending)).isEqualTo("PENDING");
  }

  @Test
  void one_who_is_asked_answers_and_is_approved_after_that() {
    Pending pending = applicants.student(pool, university, Applicants.URDU);

    assertThat(decide.handle(reviewer, order(pending, Act.ASK_FOR_MORE, QUESTION)))
        .isEqualTo(Outcome.ASKED);
    assertThat(mail(pending)).contains(ReasonTemplate.SEND_BOTH_SIDES.text().urdu());
    assertThat(reviews.decision(pending, DecisionKind.MORE_ASKED).clauseIds())
        .containsExactly("R16");
    assertThat(reviews.approve(reviewer, pending)).isEqualTo(Outcome.CHANGED_MEANWHILE);

    Pending asked = reviews.again(pending);
    answer.handle(pending.actor(), pending.id(), "Here they are.");
    assertThat(reviews.decision(pending, DecisionKind.MORE_ANSWERED).actor())
        .contains(pending.actor().accountId());
    assertThat(reviews.approve(reviewer, asked)).isEqualTo(Outcome.CHANGED_MEANWHILE);
    assertThat(reviews.approve(reviewer, reviews.again(pending))).isEqualTo(Outcome.APPROVED);
  }

  @Test
  void each_question_has_a_mail_of_its_own() {
    Pending pending = applicants.student(pool, university);
    for (int i = 0; i < 2; i++) {
      decide.handle(reviewer, order(reviews.again(pending), Act.ASK_FOR_MORE, QUESTION));
      answer.handle(pending.actor(), pending.id(), "Here they are.");
    }

    assertThat(
            work.query(
                "SELECT DISTINCT change_key FROM outbox_message WHERE application_id = ?"
                    + " AND template = 'MORE_ASKED'",
                pending.id()))
        .hasSize(2);
  }

  @Test
  void only_the_applicant_answers_and_only_when_asked() {
    Pending pending = applicants.student(pool, university);
    Pending other = applicants.student(pool, university);
    refused(
        ErrorCode.CHANGED_MEANWHILE,
        () -> answer.handle(pending.actor(), pending.id(), "Unasked."));
    decide.handle(reviewer, order(pending, Act.ASK_FOR_MORE, QUESTION));

    refused(ErrorCode.NOT_FOUND, () -> answer.handle(other.actor(), pending.id(), "Mine!"));
  }

  @Test
  void another_universitys_application_is_not_found() {
    Pending theirs = applicants.student(pool, applicants.university());

    refused(ErrorCode.NOT_FOUND, () -> reviews.approve(reviewer, theirs));
    assertThat(reviews.status(theirs)).isEqualTo("PENDING");
  }

  @Test
  void an_applicant_reviews_nothing() {
    Pending pending = applicants.student(pool, university);

    refused(ErrorCode.NOT_ALLOWED, () -> reviews.approve(pending.actor(), pending));
  }

  @Test
  void nobody_decides_on_the_own_application() {
    Pending pending = applicants.student(pool, university);
    Actor both =
        new Actor(
            pending.actor().accountId(),
            pending.actor().personId(),
            Set.of(Role.APPLICANT, Role.FOCAL_PERSON),
            Optional.of(university));

    for (Act act : Act.values()) {
      assertThat(decide.handle(both, order(pending, act, REASON)))
          .isEqualTo(Outcome.OWN_APPLICATION);
    }
    assertThat(reviews.status(pending)).isEqualTo("PENDING");
  }

  @Test
  void the_application_neither_changes_nor_deletes_a_decision() {
    Pending pending = applicants.student(pool, university);
    reviews.approve(reviewer, pending);

    for (String change :
        List.of(
            "UPDATE decision SET reason = 'other' WHERE application_id = ?",
            "DELETE FROM decision WHERE application_id = ?")) {
      assertThatThrownBy(() -> work.execute(change, pending.id()))
          .hasStackTraceContaining("permission denied for table decision");
    }
  }

  @Test
  void an_approved_application_is_decided_no_more() {
    Pending pending = applicants.student(pool, university);
    reviews.approve(reviewer, pending);

    assertThat(decide.handle(reviewer, order(reviews.again(pending), Act.REJECT, REASON)))
        .isEqualTo(Outcome.CHANGED_MEANWHILE);
  }
}
