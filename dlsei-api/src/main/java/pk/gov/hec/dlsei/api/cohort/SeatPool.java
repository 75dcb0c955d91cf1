package pk.gov.hec.dlsei.api.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import pk.gov.hec.dlsei.api.value.BilingualText;

/**
 * A bucket of seats. Created by PLUGIN.
 *
 * @param key unique in the cohort, such as {@code national}; lower case letters, digits, hyphens
 * @param title what people call it, never null
 * @param seats by the day from which each number holds, earliest first, never null or empty
 */
public record SeatPool(String key, BilingualText title, List<SeatTerm> seats) {

  /**
   * Copies the seats.
   *
   * @throws IllegalArgumentException if the key has another form or no number of seats is stated
   */
  public SeatPool {
    Objects.requireNonNull(title, "title");
    seats = List.copyOf(seats);
    if (!key.matches("[a-z0-9][a-z0-9-]{0,59}")) {
      throw new IllegalArgumentException("A pool's key looks like national, not like: " + key);
    }
    if (seats.isEmpty()) {
      throw new IllegalArgumentException("The pool " + key + " states no number of seats");
    }
  }

  /**
   * The number of seats that holds on a day.
   *
   * @param day in Asia/Karachi, not null
   * @return the last number that has begun to hold, or the first where none has yet
   */
  public SeatTerm seatsOn(LocalDate day) {
    return SeatTerm.holdingOn(seats, day);
  }
}
