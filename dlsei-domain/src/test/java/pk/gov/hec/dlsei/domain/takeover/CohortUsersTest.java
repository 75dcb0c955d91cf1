package pk.gov.hec.dlsei.domain.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.gov.hec.dlsei.api.learning.ExportedRow.Membership.INVITED;
import static pk.gov.hec.dlsei.api.learning.ExportedRow.Membership.MEMBER;
import static pk.gov.hec.dlsei.api.learning.ExportedRow.Membership.REMOVED;
import static pk.gov.hec.dlsei.api.learning.ExportedRow.Membership.UNKNOWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.learning.ExportedRow;
import pk.gov.hec.dlsei.api.learning.ExportedRow.Learner;
import pk.gov.hec.dlsei.api.learning.ExportedRow.Membership;
import pk.gov.hec.dlsei.domain.sheet.Sheet;

/** WP2/A.1, reading R12: who used a cohort, from the learning platform's rows. */
class CohortUsersTest {

  private final CohortUsers users = new CohortUsers(LocalDate.of(2023, 7, 31));
  private int line = 1;

  private void row(String email, Membership membership, String since) {
    row(
        new Learner(Optional.empty(), Optional.ofNullable(email), Optional.empty()),
        membership,
        Optional.ofNullable(since).map(Instant::parse));
  }

  private void row(Learner learner, Membership membership, Optional<Instant> since) {
    line++;
    users.take(
        new Sheet.Line(line, Map.of()), new ExportedRow(learner, membership, since, List.of()));
  }

  private List<String> all() {
    return users.all().stream().map(one -> one.email() + " " + one.standing()).toList();
  }

  @Test
  void a_member_used_it_and_an_invited_one_did_not() {
    row("a@people.example", MEMBER, "2023-03-01T00:00:00Z");
    row("b@people.example", INVITED, "2023-03-01T00:00:00Z");

    assertThat(all()).containsExactly("a@people.example USER", "b@people.example NEVER_ACTIVATED");
  }

  @Test
  void whoever_was_removed_was_revoked() {
    row("a@people.example", REMOVED, null);
    assertThat(all()).containsExactly("a@people.example REVOKED");
  }

  @Test
  void of_several_rows_of_one_learner_a_member_s_counts() {
    row("a@people.example", INVITED, null);
    row("A@people.example", REMOVED, null);
    assertThat(all()).containsExactly("a@people.example REVOKED");

    row("a@people.example", MEMBER, null);
    assertThat(all()).containsExactly("a@people.example USER");
    assertThat(users.all().get(0).line()).isEqualTo(2);
  }

  /** The last day counts, in Pakistan: 19:00 UTC is midnight there. */
  @Test
  void what_begins_after_the_last_day_is_of_another_cohort() {
    row("a@people.example", MEMBER, "2023-07-31T18:59:59Z");
    row("b@people.example", MEMBER, "2023-07-31T19:00:00Z");

    assertThat(all()).containsExactly("a@people.example USER");
    assertThat(users.later()).isEqualTo(1);
  }

  @Test
  void a_learner_without_an_address_is_known_by_the_id() {
    row(
        new Learner(Optional.of("x1"), Optional.empty(), Optional.empty()),
        MEMBER,
        Optional.empty());
    assertThat(users.all().get(0).learnerId()).isEqualTo("x1");
  }

  @Test
  void rows_that_tell_nothing_are_faults() {
    row((String) null, MEMBER, null);
    row("no address", MEMBER, null);
    row("a@people.example", UNKNOWN, null);
    users.take(
        new Sheet.Line(9, Map.of()),
        new ExportedRow(
            new Learner(Optional.empty(), Optional.of("b@people.example"), Optional.empty()),
            MEMBER,
            Optional.empty(),
            List.of("join_date")));

    assertThat(users.all()).isEmpty();
    assertThat(users.faults())
        .extracting(TakeoverFault::toString)
        .containsExactly(
            "2 email MISSING",
            "3 email EMAIL_WRONG",
            "4 member_state NO_MEMBERSHIP",
            "9 join_date UNKNOWN");
  }
}
