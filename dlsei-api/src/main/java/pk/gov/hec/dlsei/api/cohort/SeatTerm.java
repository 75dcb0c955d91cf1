package pk.gov.hec.dlsei.api.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How many licences a cohort has from a day on. Created by PLUGIN.
 *
 * @param clauseId the clause that states the number, never null
 * @param from the first day on which it holds, in Asia/Karachi, never null
 * @param seats all licences of the cohort, not those added
 */
public record SeatTerm(String clauseId, LocalDate from, int seats) {

  /**
   * Refuses null and a negative number.
   *
   * @throws IllegalArgumentException if seats is negative
   */
  public SeatTerm {
    Objects.requireNonNull(clauseId, "clauseId");
    Objects.requireNonNull(from, "from");
    if (seats < 0) {
      throw new IllegalArgumentException("A cohort has no negative number of seats: " + seats);
    }
  }

  /**
   * The number that holds on a day.
   *
   * @param terms earliest first, not null or empty
   * @param day in Asia/Karachi, not null
   * @return the last number that has begun to hold, or the first where none has yet
   */
  public static SeatTerm holdingOn(List<SeatTerm> terms, LocalDate day) {
    SeatTerm holding = terms.get(0);
    for (SeatTerm term : terms) {
      if (!term.from().isAfter(day)) {
        holding = term;
      }
    }
    return holding;
  }
}
