package pk.gov.hec.dlsei.policy.year2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.hec.dlsei.api.cohort.CohortTerms;
import pk.gov.hec.dlsei.api.cohort.LicenceActivity;
import pk.gov.hec.dlsei.api.cohort.LicenceActivity.Payment;

/** Invited on 1 March 2023: day 15 is the 16th, day 30 the 31st. */
class NoticesTest {

  private static final LocalDate INVITED = LocalDate.of(2023, 3, 1);
  private static final CohortTerms TERMS = Cohort.COHORT_1.terms();

  private static LicenceActivity licence(String activated, String active, int completed) {
    Optional<LocalDate> activeOn = Optional.ofNullable(active).map(LocalDate::parse);
    return new LicenceActivity(
        INVITED,
        Optional.ofNullable(activated).map(LocalDate::parse),
        activeOn,
        activeOn,
        completed,
        Payment.FREE,
        LocalDateTime.MAX);
  }

  private static List<String> due(LicenceActivity activity, LocalDate day, CohortTerms terms) {
    return new Notices(activity, day, terms)
        .due().stream()
            .map(notice -> notice.clause().id() + " " + notice.lastDay() + " " + notice.step())
            .toList();
  }

  /** Reading R11: seven and two days before the limit, until the limit is over. */
  @ParameterizedTest
  @CsvSource({
    "2023-03-08, ",
    "2023-03-09, WP2/5.i 2023-03-16 FIRST",
    "2023-03-13, WP2/5.i 2023-03-16 FIRST",
    "2023-03-14, WP2/5.i 2023-03-16 LAST",
    "2023-03-16, WP2/5.i 2023-03-16 LAST",
    "2023-03-17, ",
    "2023-03-24, WP2/5.iii 2023-03-31 FIRST",
    "2023-03-29, WP2/5.iii 2023-03-31 LAST",
    "2023-04-01, "
  })
  void one_who_does_nothing_is_warned_of_each_limit(LocalDate day, String notice) {
    assertThat(due(licence(null, null, 0), day, TERMS))
        .isEqualTo(Optional.ofNullable(notice).map(List::of).orElse(List.of()));
  }

  @Test
  void one_who_activated_and_began_nothing_is_warned_of_5_ii() {
    assertThat(due(licence("2023-03-05", null, 0), LocalDate.of(2023, 3, 14), TERMS))
        .containsExactly("WP2/5.ii 2023-03-16 LAST");
  }

  @Test
  void one_who_completed_a_course_and_is_active_is_not_warned() {
    assertThat(due(licence("2023-03-05", "2023-03-20", 1), LocalDate.of(2023, 3, 30), TERMS))
        .isEmpty();
  }

  /** Reading R10: a notice from day 31, the last one from day 61, none once it may be revoked. */
  @ParameterizedTest
  @CsvSource({
    "2023-05-01, ",
    "2023-05-02, WP2/5.iv 2023-06-30 FIRST",
    "2023-05-31, WP2/5.iv 2023-06-30 FIRST",
    "2023-06-01, WP2/5.iv 2023-06-30 LAST",
    "2023-06-30, WP2/5.iv 2023-06-30 LAST",
    "2023-07-01, "
  })
  void one_who_stops_is_warned_in_steps(LocalDate day, String notice) {
    assertThat(due(licence("2023-03-05", "2023-04-01", 1), day, TERMS))
        .isEqualTo(Optional.ofNullable(notice).map(List::of).orElse(List.of()));
  }

  /** Where HEC lets the second step revoke, the first one alone is a notice. */
  @Test
  void the_step_that_revokes_is_no_notice() {
    CohortTerms second = Changed.number(TERMS, "revoking-step", 2);
    LicenceActivity stopped = licence("2023-03-05", "2023-04-01", 1);
    assertThat(due(stopped, LocalDate.of(2023, 5, 31), second))
        .containsExactly("WP2/5.iv 2023-05-31 FIRST");
    assertThat(due(stopped, LocalDate.of(2023, 6, 1), second)).isEmpty();
  }

  /** Data of two days ago do not say whether the licence was activated since. */
  @ParameterizedTest
  @CsvSource({"2023-03-12T23:59, 0", "2023-03-13T00:00, 1"})
  void nobody_is_warned_by_stale_data(LocalDateTime asOf, int notices) {
    LicenceActivity untouched =
        new LicenceActivity(
            INVITED, Optional.empty(), Optional.empty(), Optional.empty(), 0, Payment.FREE, asOf);
    assertThat(due(untouched, LocalDate.of(2023, 3, 14), TERMS)).hasSize(notices);
  }
}
