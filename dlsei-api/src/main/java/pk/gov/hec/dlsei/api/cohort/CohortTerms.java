package pk.gov.hec.dlsei.api.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;

/**
 * The numbers and dates of one cohort. Days are days in Asia/Karachi, the last one included.
 * Created by PLUGIN.
 *
 * @param cohort never null
 * @param title what people call it, never null
 * @param applicationsFrom the first day on which somebody may apply, never null
 * @param starts the first day of licences, never null
 * @param ends the last day of licences, never null
 * @param seats by the day from which each number holds, earliest first, never null or empty
 * @param numbers all other numbers that the policy asks for, by unique keys, never null
 */
public record CohortTerms(
    CohortId cohort,
    BilingualText title,
    Term<LocalDate> applicationsFrom,
    Term<LocalDate> starts,
    Term<LocalDate> ends,
    List<SeatTerm> seats,
    List<NumberTerm> numbers) {

  /**
   * Copies the lists and refuses a cohort that ends before it starts.
   *
   * @throws IllegalArgumentException if it ends before it starts, has no seats stated, or a key
   *     twice
   */
  public CohortTerms {
    Objects.requireNonNull(cohort, "cohort");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(applicationsFrom, "applicationsFrom");
    seats = List.copyOf(seats);
    numbers = List.copyOf(numbers);
    if (ends.value().isBefore(starts.value())) {
      throw new IllegalArgumentException(
          cohort + " would end on " + ends.value() + ", before its start on " + starts.value());
    }
    if (seats.isEmpty()) {
      throw new IllegalArgumentException(cohort + " states no number of seats");
    }
    if (numbers.stream().map(NumberTerm::key).distinct().count() < numbers.size()) {
      throw new IllegalArgumentException(cohort + " states a number twice");
    }
  }

  /**
   * Terms without other numbers.
   *
   * @throws IllegalArgumentException if it ends before it starts or has no seats stated
   */
  public CohortTerms(
      CohortId cohort,
      BilingualText title,
      Term<LocalDate> applicationsFrom,
      Term<LocalDate> starts,
      Term<LocalDate> ends,
      List<SeatTerm> seats) {
    this(cohort, title, applicationsFrom, starts, ends, seats, List.of());
  }

  /**
   * A number of the document.
   *
   * @param key by which the policy knows it, not null
   * @return the number with its clause
   * @throws IllegalArgumentException if the cohort does not state it
   */
  public Term<Integer> number(String key) {
    return numbers.stream()
        .filter(stated -> stated.key().equals(key))
        .findFirst()
        .map(NumberTerm::term)
        .orElseThrow(() -> new IllegalArgumentException(cohort + " states no " + key));
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

  /**
   * Whether somebody may apply on a day, as far as the dates go.
   *
   * @param day in Asia/Karachi, not null
   * @return true from {@link #applicationsFrom} to {@link #ends}, both included
   */
  public boolean takesApplicationsOn(LocalDate day) {
    return !day.isBefore(applicationsFrom.value()) && !day.isAfter(ends.value());
  }
}
