package pk.gov.hec.dlsei.domain.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.cohort.SeatPool;
import pk.gov.hec.dlsei.api.cohort.SeatTerm;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/** SOP1/A5: what a university has moved, over what it was allotted. */
class MovedSeatsTest {

  private static final LocalDate DAY = LocalDate.of(2021, 9, 9);

  private static SeatPool pool(String key, int seats) {
    return new SeatPool(
        key, new BilingualText(key, key), List.of(new SeatTerm("SOP1/A4", DAY, seats)));
  }

  private static SeatMove move(String giver, String taker, int seats) {
    return new SeatMove(
        new CohortId("year-1"),
        new InstitutionCode("QAU"),
        giver,
        taker,
        seats,
        SeatMove.Grounds.of(1, "A test"),
        Instant.EPOCH);
  }

  private static List<Integer> seats(int allotted, SeatMove... moves) {
    return MovedSeats.apply(List.of(pool("students", allotted), pool("faculty", 0)), List.of(moves))
        .stream()
        .map(pool -> pool.seatsOn(DAY).seats())
        .toList();
  }

  @Test
  void moves_add_up() {
    assertThat(seats(100, move("students", "faculty", 30), move("faculty", "students", 10)))
        .containsExactly(80, 20);
  }

  /** Else a university would have more seats than it was allotted. */
  @Test
  void a_smaller_allotment_leaves_no_more_seats_than_it_gives() {
    assertThat(seats(20, move("students", "faculty", 30))).containsExactly(0, 20);
    assertThat(seats(20, move("students", "faculty", 30), move("faculty", "students", 25)))
        .containsExactly(20, 0);
  }

  @Test
  void a_pool_that_is_no_more_gets_none() {
    assertThat(seats(20, move("students", "staff", 5))).containsExactly(20, 0);
  }
}
