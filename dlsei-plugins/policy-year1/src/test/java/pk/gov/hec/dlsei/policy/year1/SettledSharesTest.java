package pk.gov.hec.dlsei.policy.year1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.cohort.Allotment;
import pk.gov.hec.dlsei.api.cohort.Enrolment;
import pk.gov.hec.dlsei.api.cohort.Enrolment.Mode;
import pk.gov.hec.dlsei.api.cohort.Enrolment.Sector;
import pk.gov.hec.dlsei.api.cohort.SeatShare;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/** HEC's own list, and adjustments, held against SOP1/A3, A4 and A9. */
class SettledSharesTest {

  private final Year1Policy policy = new Year1Policy();
  private final List<Enrolment> enrolments = enrolments();

  /** Thirty public universities, AIOU, VU and two private ones. */
  private static List<Enrolment> enrolments() {
    List<Enrolment> all = new ArrayList<>();
    all.add(new Enrolment(code("AIOU"), Sector.PUBLIC, Mode.DISTANCE, 1_000_000));
    all.add(new Enrolment(code("VU"), Sector.PUBLIC, Mode.DISTANCE, 130_000));
    for (int n = 10; n < 40; n++) {
      all.add(new Enrolment(code("P" + n), Sector.PUBLIC, Mode.CAMPUS, n * 1_000));
    }
    all.add(new Enrolment(code("X1"), Sector.PRIVATE, Mode.CAMPUS, 4_000));
    all.add(new Enrolment(code("X2"), Sector.PRIVATE, Mode.CAMPUS, 8_000));
    return all;
  }

  private static InstitutionCode code(String value) {
    return new InstitutionCode(value);
  }

  private Map<InstitutionCode, Integer> computed() {
    Map<InstitutionCode, Integer> seats = new HashMap<>();
    policy
        .allot(enrolments, Year1.TERMS)
        .shares()
        .forEach(share -> seats.put(share.institution(), share.seats()));
    return seats;
  }

  private List<String> obstacles(Map<InstitutionCode, Integer> seats) {
    return policy.settle(seats, enrolments, Year1.TERMS).obstacles().stream()
        .map(BilingualText::english)
        .toList();
  }

  @Test
  void what_was_computed_meets_the_document() {
    Allotment settled = policy.settle(computed(), enrolments, Year1.TERMS);

    assertThat(settled.obstacles()).isEmpty();
    assertThat(settled.shares()).hasSize(34);
    assertThat(settled.shares().stream().mapToInt(SeatShare::reserved).sum()).isEqualTo(360);
  }

  @Test
  void seats_moved_between_two_universities_meet_it_and_the_reserved_ones_follow() {
    Map<InstitutionCode, Integer> seats = computed();
    seats.merge(code("P20"), -40, Integer::sum);
    seats.merge(code("P21"), 40, Integer::sum);

    Allotment settled = policy.settle(seats, enrolments, Year1.TERMS);

    assertThat(settled.obstacles()).isEmpty();
    assertThat(settled.shares().stream().mapToInt(SeatShare::reserved).sum()).isEqualTo(360);
  }

  @Test
  void one_seat_more_is_not_met() {
    Map<InstitutionCode, Integer> seats = computed();
    seats.merge(code("P20"), 1, Integer::sum);
    seats.merge(code("X1"), -1, Integer::sum);

    assertThat(obstacles(seats))
        .containsExactly(
            "Public universities get 18,001 seats in all instead of 18,000.",
            "Private universities get 3,599 seats in all instead of 3,600.");
  }

  @Test
  void each_public_university_lies_between_the_bounds() {
    Map<InstitutionCode, Integer> seats = computed();
    int before = seats.get(code("P20")) + seats.get(code("P21"));
    seats.put(code("P20"), 69);
    seats.put(code("P21"), before - 69);

    assertThat(obstacles(seats))
        .containsExactly(
            "P20 gets 69 seats, fewer than 70.",
            "P21 gets %,d seats, more than 650.".formatted(before - 69));
  }

  /** Reading R19. */
  @Test
  void aiou_and_vu_get_what_the_document_names() {
    Map<InstitutionCode, Integer> seats = computed();
    seats.put(code("AIOU"), 599);
    seats.put(code("VU"), 401);

    assertThat(obstacles(seats))
        .containsExactly(
            "AIOU gets 599 seats; the document says 600.",
            "VU gets 401 seats; the document says 400.");
  }

  /** Reading R20. */
  @Test
  void a_private_university_gets_at_least_one() {
    Map<InstitutionCode, Integer> seats = computed();
    seats.put(code("X2"), 3_600);
    seats.put(code("X1"), 0);

    assertThat(obstacles(seats)).containsExactly("X1 gets 0 seats, fewer than 1.");
  }

  @Test
  void nobody_else_gets_seats() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy.settle(Map.of(code("Z9"), 1), enrolments, Year1.TERMS));
  }
}
