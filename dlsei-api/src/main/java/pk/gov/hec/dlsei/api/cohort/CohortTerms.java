package pk.gov.hec.dlsei.api.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.api.value.BilingualText;
import pk.gov.hec.dlsei.api.value.CohortId;

/**
 * The numbers and dates of one cohort. Days are days in Asia/Karachi, the last one included.
 * Created by PLUGIN as the document states them, and by HOST with what HEC has set, and for cohorts
 * that HEC has opened from the terms of an earlier one.
 *
 * @param cohort never null
 * @param basis the cohort of a document from whose terms these come; {@code cohort} itself where it
 *     is the document's, never null
 * @param follows the cohort whose learners are looked at when somebody applies, never null
 * @param title what people call it, never null
 * @param dates among them the three that {@link DateTerm} names, by unique keys, never null
 * @param seats by the day from which each number holds, earliest first, never null or empty
 * @param numbers all other numbers that the policy asks for, by unique keys, never null
 */
public record CohortTerms(
    CohortId cohort,
    CohortId basis,
    Optional<CohortId> follows,
    BilingualText title,
    List<DateTerm> dates,
    List<SeatTerm> seats,
    List<NumberTerm> numbers) {

  /**
   * Copies the lists and refuses a cohort that ends before it starts.
   *
   * @throws IllegalArgumentException if it ends before it starts, lacks one of its three days, has
   *     no seats stated, or a key twice
   */
  public CohortTerms {
    Objects.requireNonNull(cohort, "cohort");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(follows, "follows");
    Objects.requireNonNull(title, "title");
    dates = List.copyOf(dates);
    seats = List.copyOf(seats);
    numbers = List.copyOf(numbers);
    var keys =
        Stream.concat(dates.stream().map(DateTerm::key), numbers.stream().map(NumberTerm::key))
            .toList();
    if (Set.copyOf(keys).size() < keys.size()) {
      throw new IllegalArgumentException(cohort + " states a term twice");
    }
    find(cohort, dates, DateTerm.APPLICATIONS_FROM);
    LocalDate start = find(cohort, dates, DateTerm.STARTS).value();
    LocalDate end = find(cohort, dates, DateTerm.ENDS).value();
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          cohort + " would end on " + end + ", before its start on " + start);
    }
    if (seats.isEmpty()) {
      throw new IllegalArgumentException(cohort + " states no number of seats");
    }
  }

  private static Term<LocalDate> find(CohortId cohort, List<DateTerm> dates, String key) {
    return dates.stream()
        .filter(stated -> stated.key().equals(key))
        .findFirst()
        .map(DateTerm::term)
        .orElseThrow(() -> new IllegalArgumentException(cohort + " states no " + key));
  }

  /**
   * A day of the document.
   *
   * @param key by which the policy knows it, not null
   * @return the day with its clause
   * @throws IllegalArgumentException if the cohort does not state it
   */
  public Term<LocalDate> date(String key) {
    return find(cohort, dates, key);
  }

  /**
   * The first day on which somebody may apply.
   *
   * @return the day with its clause
   */
  public Term<LocalDate> applicationsFrom() {
    return date(DateTerm.APPLICATIONS_FROM);
  }

  /**
   * The first day of licences.
   *
   * @return the day with its clause
   */
  public Term<LocalDate> starts() {
    return date(DateTerm.STARTS);
  }

  /**
   * The last day of licences.
   *
   * @return the day with its clause
   */
  public Term<LocalDate> ends() {
    return date(DateTerm.ENDS);
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
    return !day.isBefore(applicationsFrom().value()) && !day.isAfter(ends().value());
  }
}
