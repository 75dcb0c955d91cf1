package pk.gov.hec.dlsei.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static pk.gov.hec.dlsei.system.inside.AllottedCohort.COHORT;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.domain.cohort.usecase.ChangeCohortSetting;
import pk.gov.hec.dlsei.domain.licence.usecase.KeepPools;
import pk.gov.hec.dlsei.domain.quota.PoolState;
import pk.gov.hec.dlsei.domain.quota.SeatPools;
import pk.gov.hec.dlsei.domain.quota.usecase.MoveSeats;
import pk.gov.hec.dlsei.domain.quota.usecase.ReadOwnSeats;
import pk.gov.hec.dlsei.domain.time.Karachi;

/** Reserved seats that nobody has taken go back to the general ones on a day (reading R17). */
@InsideTest
class SeatReturnIT {

  @Inject Work work;
  @Inject AllottedCohort allotted;
  @Inject KeepPools keepPools;
  @Inject ChangeCohortSetting settings;
  @Inject MoveSeats moves;
  @Inject ReadOwnSeats ownSeats;
  @Inject SeatPools pools;
  @Inject Clock clock;

  private AllottedCohort.Allotted university;
  private int general;
  private int reserved;

  @Deployment
  static Archive<?> deployment() {
    return InsideArchive.create();
  }

  @BeforeEach
  void a_university_with_reserved_seats() {
    university = allotted.open();
    general = state(university.students()).total();
    reserved = state(university.disability()).total();
    assertThat(reserved).isPositive();
  }

  @AfterEach
  void close() {
    returnOn(today().plusMonths(6));
    allotted.close();
  }

  private LocalDate today() {
    return Karachi.today(clock);
  }

  private void returnOn(LocalDate day) {
    assertThat(
            settings.handle(
                university.officer(),
                COHORT,
                new ChangeCohortSetting.Wanted(
                    "disability-return", day.toString(), today(), "A test")))
        .isEmpty();
  }

  private PoolState state(String key) {
    return work.inTransaction(() -> pools.state(SeatPools.id(COHORT, key)));
  }

  private void use(int seats) {
    work.execute(
        "UPDATE seat_pool SET used = ? WHERE id = ?",
        seats,
        SeatPools.id(COHORT, university.disability()));
  }

  @Test
  void until_the_day_they_are_kept() {
    returnOn(today().plusDays(1));
    keepPools.handle();

    assertThat(state(university.disability()).total()).isEqualTo(reserved);
    assertThat(ownSeats.handle(university.focalPerson()))
        .filteredOn(own -> own.cohort().equals(COHORT))
        .singleElement()
        .satisfies(own -> assertThat(own.returns().orElseThrow().day()).isAfter(today()));
  }

  @Test
  void from_the_day_on_those_not_taken_are_general_seats_by_the_clause() {
    returnOn(today());
    keepPools.handle();
    keepPools.handle();

    assertThat(state(university.disability()).total()).isZero();
    assertThat(state(university.students()).total()).isEqualTo(general + reserved);
    assertThat(
            work.inTransaction(() -> moves.made(university.focalPerson(), COHORT)).stream()
                .map(made -> made.seats() + " " + made.grounds().clause().orElse("")))
        .containsExactly(reserved + " SOP1/A6");
  }

  /** Never below what is used; a seat that comes free later goes back, too. */
  @Test
  void those_that_are_taken_stay_until_they_come_free() {
    use(1);
    returnOn(today());
    keepPools.handle();
    assertThat(state(university.disability())).isEqualTo(new PoolState(1, 1, 0));
    assertThat(state(university.students()).total()).isEqualTo(general + reserved - 1);

    use(0);
    keepPools.handle();
    assertThat(state(university.disability()).total()).isZero();
    assertThat(state(university.students()).total()).isEqualTo(general + reserved);
  }

  /** A freed seat is theirs first (R28). */
  @Test
  void those_who_wait_for_a_reserved_seat_come_first() {
    String id = SeatPools.id(COHORT, university.disability());
    work.execute("UPDATE seat_pool SET waiting = 1 WHERE id = ?", id);
    returnOn(today());
    keepPools.handle();
    assertThat(state(university.disability()).total()).isEqualTo(reserved);
    work.execute("UPDATE seat_pool SET waiting = 0 WHERE id = ?", id);
  }

  /** Two servers keep the pools in the same moment. */
  @Test
  void they_go_back_once() throws Exception {
    returnOn(today());
    work.atOnce(
        4,
        () -> {
          keepPools.handle();
          return null;
        });

    assertThat(state(university.students()).total()).isEqualTo(general + reserved);
  }
}
