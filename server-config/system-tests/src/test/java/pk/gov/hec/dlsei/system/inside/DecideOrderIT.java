package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.gov.hec.dlsei.system.inside.Reviews.QUESTION;
import static pk.gov.hec.dlsei.system.inside.Reviews.REASON;
import static pk.gov.hec.dlsei.system.inside.Reviews.mail;
import static pk.gov.hec.dlsei.system.inside.Reviews.order;
import static pk.gov.hec.dlsei.system.inside.Reviews.refused;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.cohort.CohortSetting;
import pk.gov.hec.dlsei.domain.cohort.usecase.ChangeCohortSetting;
import pk.gov.hec.dlsei.domain.decision.Decision;
import pk.gov.hec.dlsei.domain.decision.DecisionKind;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Act;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Order;
import pk.gov.hec.dlsei.domain.review.usecase.DecideApplication.Outcome;
import pk.gov.hec.dlsei.domain.time.Karachi;
import pk.gov.hec.dlsei.system.inside.Applicants.Pending;

/** Deciding on behalf of a focal person, and out of order. */
@InsideTest
class DecideOrderIT {

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject DecideApplication decide;
  @Inject Reviews reviews;
  @Inject Clock clock;
  @Inject ChangeCohortSetting setting;

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
  void hec_decides_on_behalf_with_a_reason_only_and_the_record_names_the_clause() {
    Pending pending = applicants.student(pool, university);
    Actor officer = applicants.officer();
    refused(ErrorCode.NOT_ALLOWED, () -> reviews.approve(officer, pending));
    Order order =
        new Order(pending.id(), pending.version(), Act.REJECT, REASON, " They are on leave. ");

    assertThat(decide.handle(officer, order)).isEqualTo(Outcome.REJECTED);
    Decision rejected = reviews.decision(pending, DecisionKind.REJECTED);
    assertThat(rejected.onBehalf()).contains("They are on leave.");
    assertThat(rejected.clauseIds()).containsExactly("WP2/4.1.7", "WP2/4.1.10", "WP2/4.1.11");
    assertThat(mail(pending)).contains("WP2/4.1.11", "on behalf of the university’s focal person");
  }

  @Test
  void a_focal_person_decides_for_nobody_else_whatever_is_sent() {
    Pending pending = applicants.student(pool, university);
    Order order = new Order(pending.id(), pending.version(), Act.REJECT, REASON, "For HEC.");

    assertThat(decide.handle(reviewer, order)).isEqualTo(Outcome.REJECTED);

    Decision rejected = reviews.decision(pending, DecisionKind.REJECTED);
    assertThat(rejected.onBehalf()).isEmpty();
    assertThat(rejected.clauseIds()).doesNotContain("WP2/4.1.11");
  }

  @Test
  void deciding_out_of_order_is_recorded() {
    Pending first = applicants.student(pool, university);
    Pending second = applicants.student(pool, university);

    assertThat(reviews.approve(reviewer, second)).isEqualTo(Outcome.APPROVED);
    assertThat(reviews.approve(reviewer, first)).isEqualTo(Outcome.APPROVED);
    assertThat(reviews.decision(second, DecisionKind.APPROVED).facts())
        .containsEntry("earlier", "1");
    assertThat(reviews.decision(first, DecisionKind.APPROVED).facts())
        .containsEntry("earlier", "0");
  }

  @Test
  void deciding_out_of_order_is_refused_where_hec_has_set_so() {
    Pending first = applicants.student(pool, university);
    Pending second = applicants.student(pool, university);
    Actor officer = applicants.officer();
    outOfOrder(officer, "REFUSE");
    try {
      assertThat(reviews.approve(reviewer, second)).isEqualTo(Outcome.OUT_OF_ORDER);
      assertThat(decide.handle(reviewer, order(second, Act.REJECT, REASON)))
          .isEqualTo(Outcome.OUT_OF_ORDER);
      assertThat(reviews.status(second)).isEqualTo("PENDING");
      assertThat(decide.handle(reviewer, order(first, Act.ASK_FOR_MORE, QUESTION)))
          .isEqualTo(Outcome.ASKED);
      assertThat(reviews.approve(reviewer, second)).isEqualTo(Outcome.APPROVED);
    } finally {
      outOfOrder(officer, "WARN");
    }
  }

  private void outOfOrder(Actor officer, String value) {
    LocalDate today = Karachi.today(clock);
    setting.handle(
        officer,
        Applicants.COHORT,
        new ChangeCohortSetting.Wanted(CohortSetting.OUT_OF_ORDER.name(), value, today, "A test"));
  }

  @Test
  void one_who_did_not_answer_in_time_goes_before_others_again() {
    Pending first = applicants.student(pool, university);
    Pending second = applicants.student(pool, university);
    decide.handle(reviewer, order(first, Act.ASK_FOR_MORE, QUESTION));
    work.execute("UPDATE application SET more_due_at = more_asked_at WHERE id = ?", first.id());
    reviews.approve(reviewer, second);

    assertThat(reviews.decision(second, DecisionKind.APPROVED).facts())
        .containsEntry("earlier", "1");
  }
}
