package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.cohort.CohortRulebook;
import pk.gov.hec.dlsei.domain.cohort.CohortRules;
import pk.gov.hec.dlsei.domain.cohort.CohortSettings;
import pk.gov.hec.dlsei.domain.cohort.Filed;
import pk.gov.hec.dlsei.domain.cohort.Settable;
import pk.gov.hec.dlsei.domain.cohort.StandingOrder;
import pk.gov.hec.dlsei.domain.cohort.usecase.ChangeCohortSetting;
import pk.gov.hec.dlsei.domain.cohort.usecase.ChangeCohortSetting.Wanted;
import pk.gov.hec.dlsei.domain.cohort.usecase.OpenCohort;
import pk.gov.hec.dlsei.domain.cohort.usecase.PlanCohort;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.time.Karachi;

/** Terms by the day from which they hold; what was filed keeps those of then. */
@InsideTest
class CohortTermsIT {

  private static final CohortId SECOND = new CohortId("cohort-2");
  private static final String LAG = "data-lag";

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject CohortRulebook rulebook;
  @Inject CohortSettings settings;
  @Inject ChangeCohortSetting change;
  @Inject PlanCohort plan;
  @Inject OpenCohort open;
  @Inject Clock clock;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  private LocalDate today() {
    return Karachi.today(clock);
  }

  /** A cohort that follows the second one. */
  static PlanCohort.Plan next(CohortId id) {
    return new PlanCohort.Plan(
        id,
        SECOND,
        Optional.of(SECOND),
        new BilingualText("Invented", "فرضی"),
        new PlanCohort.Days(
            LocalDate.of(2024, 7, 13), LocalDate.of(2024, 8, 1), LocalDate.of(2025, 2, 15)),
        9_000,
        "A test");
  }

  private void plan(Actor officer, CohortId id) {
    plan.handle(officer, next(id));
  }

  private int lagOf(CohortId cohort, Instant filed) {
    return work.inTransaction(
        () ->
            rulebook
                .asFiled(cohort, new Filed(filed, "policy-year2", "1.0.0"))
                .terms()
                .number(LAG)
                .value());
  }

  @Test
  void an_application_keeps_the_terms_under_which_it_was_filed() {
    Actor officer = applicants.officer();
    CohortId cohort = new CohortId("terms-of-then");
    plan(officer, cohort);
    Instant filed = clock.instant();

    change.handle(officer, cohort, new Wanted(LAG, "48", today(), "Slower data"));

    assertThat(lagOf(cohort, filed)).isEqualTo(24);
    assertThat(lagOf(cohort, clock.instant())).isEqualTo(48);
  }

  @Test
  void a_term_holds_from_its_day_and_a_later_day_s_goes_before_an_earlier_one_s() {
    Actor officer = applicants.officer();
    CohortId cohort = new CohortId("terms-by-day");
    plan(officer, cohort);
    LocalDate first = today().plusDays(5);
    change.handle(officer, cohort, new Wanted(LAG, "72", first.plusDays(5), "Later"));
    change.handle(officer, cohort, new Wanted(LAG, "36", first, "Sooner"));

    Instant start = Karachi.startOf(first);
    Instant next = Karachi.startOf(first.plusDays(5));
    assertThat(lagOf(cohort, start.minusNanos(1000))).isEqualTo(24);
    assertThat(lagOf(cohort, start)).isEqualTo(36);
    assertThat(lagOf(cohort, next.minusNanos(1000))).isEqualTo(36);
    assertThat(lagOf(cohort, next)).isEqualTo(72);
  }

  @Test
  void a_new_cohort_has_every_term_of_the_earlier_one_and_its_dates_moved() {
    Actor officer = applicants.officer();
    CohortId cohort = new CohortId("moved-terms");
    plan(officer, cohort);
    var terms = work.inTransaction(() -> rulebook.of(cohort).terms());

    assertThat(terms.basis()).isEqualTo(SECOND);
    assertThat(terms.follows()).contains(SECOND);
    assertThat(terms.ends().value()).isEqualTo("2025-02-15");
    assertThat(terms.seats()).extracting(seats -> seats.seats()).containsExactly(9_000);
    assertThat(terms.date("p2-until").value()).isEqualTo("2024-07-07");
    assertThat(terms.number("days-to-activate").value()).isEqualTo(15);
    assertThat(open.handle(officer, cohort, "A test")).isEmpty();
    open.close(officer, cohort, "A test");
  }

  /** Reading R11: an officer confirms each, until HEC orders otherwise for a clause. */
  @Test
  void a_standing_order_names_its_clause() {
    Actor officer = applicants.officer();
    CohortId cohort = new CohortId("standing-orders");
    plan(officer, cohort);
    assertThat(work.inTransaction(() -> rulebook.of(cohort).settable()))
        .filteredOn(one -> one.basis().equals("R11"))
        .extracting(Settable::key)
        .contains(
            "standing-order/WP2/5.i",
            "standing-order/WP2/5.ii",
            "standing-order/WP2/5.iii",
            "standing-order/WP2/5.iv");

    change.handle(
        officer,
        cohort,
        new Wanted("standing-order/WP2/5.i", "CARRIED_OUT_BY_JOB", today(), "A test"));

    CohortRules rules = work.inTransaction(() -> rulebook.of(cohort));
    assertThat(work.inTransaction(() -> rules.revocation().standingOrder("WP2/5.i")))
        .isEqualTo(StandingOrder.CARRIED_OUT_BY_JOB);
    assertThat(rules.revocation().standingOrder("WP2/5.ii"))
        .isEqualTo(StandingOrder.CONFIRMED_BY_OFFICER);
  }

  @Test
  void an_open_cohort_keeps_terms_that_can_stand_together() {
    Actor officer = applicants.officer();
    int before = work.inTransaction(() -> settings.history(SECOND)).size();

    List<BilingualText> obstacles =
        change.handle(officer, SECOND, new Wanted("first-notice", "2", today(), "A test"));

    assertThat(obstacles).hasSize(1);
    assertThat(work.inTransaction(() -> settings.history(SECOND))).hasSize(before);
  }

  @Test
  void what_the_document_alone_sets_is_not_hec_s_to_set() {
    Actor officer = applicants.officer();

    Reviews.refused(
        ErrorCode.NOT_FOUND,
        () ->
            change.handle(
                officer, SECOND, new Wanted("days-to-activate", "20", today(), "A test")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> change.handle(officer, SECOND, new Wanted("ends", "2024-03-01", today(), "A")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                change.handle(
                    officer, SECOND, new Wanted(LAG, "30", today().minusDays(1), "A test")));
  }

  @Test
  void of_two_officers_who_open_a_cohort_at_once_one_is_told() throws Exception {
    Actor officer = applicants.officer();
    CohortId cohort = new CohortId("opened-once");
    plan(officer, cohort);

    List<Object> outcomes =
        work.atOnce(
            2,
            () -> {
              try {
                return open.handle(officer, cohort, "A test");
              } catch (DlseiException e) {
                return e.code();
              }
            });

    assertThat(outcomes).containsExactlyInAnyOrder(List.of(), ErrorCode.CHANGED_MEANWHILE);
    open.close(officer, cohort, "A test");
  }

  @Test
  void of_two_who_plan_the_same_one_is_told() throws Exception {
    Actor officer = applicants.officer();
    CohortId cohort = new CohortId("planned-once");

    List<Object> outcomes =
        work.atOnce(
            2,
            () -> {
              try {
                plan(officer, cohort);
                return "planned";
              } catch (DlseiException e) {
                return e.code();
              }
            });

    assertThat(outcomes).containsExactlyInAnyOrder("planned", ErrorCode.ALREADY_TAKEN);
  }

  @Test
  void nobody_but_an_officer_sets_plans_or_opens() {
    Actor administrator = applicants.administrator();

    Reviews.refused(ErrorCode.NOT_ALLOWED, () -> plan(administrator, new CohortId("not-mine")));
    Reviews.refused(ErrorCode.NOT_ALLOWED, () -> open.handle(administrator, SECOND, "A"));
    Reviews.refused(ErrorCode.NOT_ALLOWED, () -> open.close(administrator, SECOND, "A"));
    Reviews.refused(
        ErrorCode.NOT_ALLOWED,
        () -> change.handle(administrator, SECOND, new Wanted(LAG, "30", today(), "A")));
  }
}
