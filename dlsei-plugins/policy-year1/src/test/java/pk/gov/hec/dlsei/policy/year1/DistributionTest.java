package pk.gov.hec.dlsei.policy.year1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.cohort.Allotment;
import pk.gov.hec.dlsei.api.cohort.Enrolment;
import pk.gov.hec.dlsei.api.cohort.Enrolment.Mode;
import pk.gov.hec.dlsei.api.cohort.Enrolment.Sector;
import pk.gov.hec.dlsei.api.cohort.SeatShare;
import pk.gov.hec.dlsei.api.cohort.SeatShare.Bound;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/** The whole division, over the universities of the demo with illustrative enrolments. */
class DistributionTest {

  private List<Enrolment> universities;

  @BeforeEach
  void read() throws IOException {
    try (var file = getClass().getResourceAsStream("/institutions.csv")) {
      universities =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .skip(1)
              .filter(line -> !line.startsWith("HEC,"))
              .map(DistributionTest::enrolment)
              .toList();
    }
  }

  /** Code, sector, mode and enrolment have no commas; the name between them may. */
  private static Enrolment enrolment(String line) {
    String[] cells = line.replaceAll("\"[^\"]*\"", "name").split(",");
    return new Enrolment(
        new InstitutionCode(cells[0]),
        Sector.valueOf(cells[2]),
        Mode.valueOf(cells[3]),
        Integer.parseInt(cells[8]));
  }

  private static Allotment allot(List<Enrolment> enrolments) {
    return new Year1Policy().allot(enrolments, Year1.TERMS);
  }

  private static SeatShare of(Allotment allotment, String code) {
    return allotment.shares().stream()
        .filter(share -> share.institution().value().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private int seats(Allotment allotment, Sector sector, Mode mode) {
    return universities.stream()
        .filter(university -> university.sector() == sector && university.mode() == mode)
        .mapToInt(university -> of(allotment, university.institution().value()).seats())
        .sum();
  }

  @Test
  void every_seat_is_given_and_none_twice() {
    Allotment allotment = allot(universities);

    assertThat(allotment.obstacles()).isEmpty();
    assertThat(seats(allotment, Sector.PUBLIC, Mode.CAMPUS)).isEqualTo(17_000);
    assertThat(of(allotment, "AIOU").seats()).isEqualTo(600);
    assertThat(of(allotment, "VU").seats()).isEqualTo(400);
    assertThat(seats(allotment, Sector.PRIVATE, Mode.CAMPUS)).isEqualTo(3_600);
    assertThat(allotment.seats()).isEqualTo(21_600);
    assertThat(allotment.shares()).hasSameSizeAs(universities);
  }

  @Test
  void each_public_campus_university_has_from_70_to_650_seats() {
    Allotment allotment = allot(universities);

    for (Enrolment university : universities) {
      SeatShare share = of(allotment, university.institution().value());
      if (university.sector() == Sector.PRIVATE) {
        assertThat(share.seats()).isPositive();
      } else if (university.mode() == Mode.CAMPUS) {
        assertThat(share.seats()).isBetween(70, 650);
        assertThat(share.clauseIds())
            .containsExactly("SOP1/A2", "SOP1/A4", "R18", "SOP1/A6", "R17");
      } else {
        assertThat(share.bound()).isEqualTo(Bound.FIXED);
      }
    }
  }

  /** Reading R17: in all, and of each within a seat. */
  @Test
  void two_per_cent_are_for_students_with_disabilities() {
    Allotment allotment = allot(universities);

    assertThat(allotment.shares().stream().mapToInt(SeatShare::reserved).sum()).isEqualTo(360);
    assertThat(of(allotment, "AIOU").reserved()).isEqualTo(12);
    assertThat(of(allotment, "VU").reserved()).isEqualTo(8);
    assertThat(allotment.shares())
        .allSatisfy(
            share -> {
              boolean isPrivate = share.clauseIds().contains("SOP1/A9");
              double exact = isPrivate ? 0 : share.seats() * 0.02;
              assertThat(Math.abs(share.reserved() - exact)).isLessThan(1);
            });
  }

  @Test
  void the_order_of_the_list_does_not_matter() {
    List<Enrolment> shuffled = new ArrayList<>(universities);
    Collections.shuffle(shuffled, new Random(7));

    assertThat(allot(shuffled)).isEqualTo(allot(universities));
  }

  @Test
  void bounds_that_cannot_meet_the_share_are_refused_with_the_numbers() {
    List<Enrolment> few =
        universities.stream()
            .filter(u -> u.sector() == Sector.PRIVATE || u.mode() == Mode.DISTANCE)
            .toList();
    List<Enrolment> withOne = new ArrayList<>(few);
    withOne.add(new Enrolment(new InstitutionCode("ONE"), Sector.PUBLIC, Mode.CAMPUS, 9_000));

    Allotment allotment = allot(withOne);

    assertThat(allotment.shares()).isEmpty();
    assertThat(allotment.obstacles()).hasSize(1);
    assertThat(allotment.obstacles().get(0).english())
        .contains("public", "17,000 seats", "from 70 to 650");
    assertThat(allotment.obstacles().get(0).urdu()).contains("17,000", "70", "650");
  }

  @Test
  void a_university_that_the_document_names_must_be_in_the_list() {
    List<Enrolment> withoutVu =
        universities.stream().filter(u -> !u.institution().value().equals("VU")).toList();

    List<Enrolment> withoutBoth =
        withoutVu.stream().filter(u -> !u.institution().value().equals("AIOU")).toList();

    assertThat(allot(withoutBoth).obstacles())
        .extracting(obstacle -> obstacle.english().substring(0, 2))
        .containsExactly("AI", "VU");
    assertThat(allot(withoutVu).obstacles())
        .singleElement()
        .satisfies(obstacle -> assertThat(obstacle.english()).startsWith("VU is not in the list"));
  }

  @Test
  void a_university_that_stands_twice_is_refused() {
    List<Enrolment> twice = new ArrayList<>(universities);
    twice.add(universities.get(5));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> allot(twice))
        .withMessageContaining(universities.get(5).institution().value());
  }
}
