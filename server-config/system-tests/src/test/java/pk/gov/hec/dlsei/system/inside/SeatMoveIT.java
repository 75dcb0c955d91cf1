package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.gov.hec.dlsei.system.inside.AllottedCohort.COHORT;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.access.Actor;
import pk.gov.hec.dlsei.domain.error.ErrorCode;
import pk.gov.hec.dlsei.domain.licence.usecase.KeepPools;
import pk.gov.hec.dlsei.domain.quota.PoolState;
import pk.gov.hec.dlsei.domain.quota.SeatPools;
import pk.gov.hec.dlsei.domain.quota.usecase.MoveSeats;

/** A university moves seats between its students and its faculty (SOP1/A5). */
@InsideTest
class SeatMoveIT {

  @Inject Work work;
  @Inject Applicants applicants;
  @Inject AllottedCohort allotted;
  @Inject KeepPools keepPools;
  @Inject MoveSeats move;
  @Inject SeatPools pools;

  private Actor focalPerson;
  private String students;
  private String faculty;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void a_university_with_an_allotment() {
    AllottedCohort.Allotted university = allotted.open();
    focalPerson = university.focalPerson();
    students = university.students();
    faculty = university.faculty();
  }

  @AfterEach
  void close() {
    allotted.close();
  }

  private int total(String key) {
    return state(key).total();
  }

  private PoolState state(String key) {
    return work.inTransaction(() -> pools.state(SeatPools.id(COHORT, key)));
  }

  private Optional<Integer> move(String giver, String taker, int seats) {
    return move.handle(
        focalPerson, COHORT, new MoveSeats.Order(giver, taker, seats, "More teachers ask."));
  }

  @Test
  void what_is_moved_stays_moved_and_can_be_moved_back() {
    int all = total(students);
    assertThat(total(faculty)).isZero();
    assertThat(move(students, faculty, 20)).isEmpty();
    keepPools.handle();
    assertThat(total(students)).isEqualTo(all - 20);
    assertThat(total(faculty)).isEqualTo(20);

    assertThat(move(faculty, students, 5)).isEmpty();
    keepPools.handle();
    assertThat(total(students)).isEqualTo(all - 15);
    assertThat(total(faculty)).isEqualTo(15);
    assertThat(
            work.inTransaction(() -> move.made(focalPerson, COHORT)).stream()
                .map(made -> made.seats() + " " + made.grounds().reason().orElse("")))
        .containsExactly("20 More teachers ask.", "5 More teachers ask.");
  }

  @Test
  void only_free_seats_are_moved() {
    int free = state(students).free();
    assertThat(move(students, faculty, free + 1)).contains(free);
    assertThat(total(faculty)).isZero();
  }

  @Test
  void two_at_once_do_not_move_a_seat_twice() throws Exception {
    int free = state(students).free();
    List<Optional<Integer>> outcomes = work.atOnce(4, () -> move(students, faculty, free));

    assertThat(outcomes).containsOnlyOnce(Optional.empty());
    assertThat(total(students)).isZero();
    assertThat(total(faculty)).isEqualTo(free);
  }

  @Test
  void only_the_own_pools_for_students_and_faculty_are_open_to_it() {
    String disability = students.replace("students", "disability");
    Reviews.refused(ErrorCode.NOT_ALLOWED, () -> move(disability, students, 1));
    Reviews.refused(ErrorCode.NOT_ALLOWED, () -> move(students, students, 1));
    Reviews.refused(ErrorCode.NOT_ALLOWED, () -> move(students, faculty, -1));
    Reviews.refused(ErrorCode.NOT_ALLOWED, () -> move("qau-students", faculty, 1));
    Reviews.refused(
        ErrorCode.NOT_ALLOWED,
        () ->
            move.handle(
                applicants.officer(), COHORT, new MoveSeats.Order(students, faculty, 1, "No")));
  }
}
