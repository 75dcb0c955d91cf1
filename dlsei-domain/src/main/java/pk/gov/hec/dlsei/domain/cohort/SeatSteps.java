package pk.gov.hec.dlsei.domain.cohort;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import pk.gov.hec.dlsei.api.cohort.SeatTerm;

/** A cohort's numbers of seats as one text, such as {@code 18000@2024-01-02 20000@2024-02-14}. */
final class SeatSteps {

  private SeatSteps() {}

  static String text(List<SeatTerm> seats) {
    return seats.stream()
        .map(term -> term.seats() + "@" + term.from())
        .collect(Collectors.joining(" "));
  }

  static List<SeatTerm> read(String text, String clauseId) {
    return Arrays.stream(text.split(" ")).map(step -> read(step.split("@"), clauseId)).toList();
  }

  private static SeatTerm read(String[] step, String clauseId) {
    return new SeatTerm(clauseId, LocalDate.parse(step[1]), Integer.parseInt(step[0]));
  }
}
