package pk.gov.hec.dlsei.domain.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.access.Role;
import pk.gov.hec.dlsei.domain.error.DlseiException;
import pk.gov.hec.dlsei.domain.sheet.Sheet;

class ActivitySourceTest {

  private static final Instant AT = Instant.parse("2023-08-05T10:00:00Z");
  private static final ActivityCounts COUNTS = new ActivityCounts(7, 2, 5, 1);

  private static ActivitySource uploaded() {
    Actor officer = new Actor(1, 1, Set.of(Role.HEC_OFFICER), Optional.empty());
    ActivitySource.File file = new ActivitySource.File("export.csv", new byte[] {1}, 10);
    return ActivitySource.uploaded(file, AT, officer, AT);
  }

  @Test
  void the_table_says_what_may_follow() {
    Set<String> pairs = new TreeSet<>();
    for (ActivityState from : ActivityState.values()) {
      for (ActivityState to : ActivityState.values()) {
        if (from.mayBecome(to)) {
          pairs.add(from + " " + to);
        }
      }
    }
    assertThat(pairs)
        .containsExactly(
            "READING DISCARDED",
            "READING DONE",
            "READING READING",
            "READING UNREADABLE",
            "READING UPLOADED",
            "UPLOADED READING");
  }

  @Test
  void it_is_read_from_its_beginning_however_often_it_begins() {
    ActivitySource source = uploaded();
    source.begin();
    source.progress(0, 5);
    source.begin();
    assertThat(source.rowsRead()).isZero();
    source.progress(0, 9);
    source.finish(COUNTS);

    assertThat(source.state()).isEqualTo(ActivityState.DONE);
    assertThat(source.rowsRead()).isEqualTo(9);
    assertThat(source.matched() + source.unknown()).isEqualTo(9);
    assertThatThrownBy(source::begin).isInstanceOf(DlseiException.class);
  }

  @Test
  void whoever_is_behind_another_server_adds_nothing() {
    ActivitySource source = uploaded();
    assertThatThrownBy(() -> source.progress(0, 5)).isInstanceOf(DlseiException.class);
    source.begin();
    source.progress(0, 5);
    assertThatThrownBy(() -> source.progress(0, 5)).isInstanceOf(DlseiException.class);
  }

  @Test
  void an_export_that_was_only_tried_waits_and_an_answer_is_left() {
    ActivitySource source = uploaded();
    source.begin();
    source.progress(0, 5);
    source.onlyTried();
    assertThat(source.state()).isEqualTo(ActivityState.UPLOADED);
    assertThat(source.rowsRead()).isZero();

    ActivitySource walk = ActivitySource.asked(ActivityKind.INTERFACE, AT);
    walk.onlyTried();
    assertThat(walk.state()).isEqualTo(ActivityState.DISCARDED);
  }

  @Test
  void a_walk_that_begins_anew_reaches_further() {
    ActivitySource walk = ActivitySource.asked(ActivityKind.INTERFACE, AT);
    walk.askAgain(AT.plusSeconds(60));
    assertThat(walk.asOf()).isEqualTo(AT.plusSeconds(60));
  }

  @Test
  void what_cannot_be_read_says_why() {
    ActivitySource source = uploaded();
    source.begin();
    source.refuse(new Sheet.Fault(Sheet.Kind.BROKEN, "7"));
    assertThat(source.fault()).hasValue(new Sheet.Fault(Sheet.Kind.BROKEN, "7"));
    assertThat(source).hasToString("reading null EXPORT UNREADABLE");
  }
}
