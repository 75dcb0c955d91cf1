package pk.gov.hec.dlsei.api.cohort;

import java.time.LocalDate;
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
}
