package pk.gov.hec.dlsei.policy.year1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import pk.gov.hec.dlsei.api.cohort.SeatShare.Bound;
import pk.gov.hec.dlsei.api.cohort.SeatShare.Rounding;
import pk.gov.hec.dlsei.api.value.InstitutionCode;
import pk.gov.hec.dlsei.policy.year1.Apportionment.Part;
import pk.gov.hec.dlsei.policy.year1.Apportionment.Share;

/** What holds of every division (reading R18). */
class ApportionmentTest {

  /**
   * Something to divide.
   *
   * @param seats perhaps outside the bounds
   * @param least of each
   * @param most of each
   * @param parts with many equal weights, and some of nothing
   */
  record Task(int seats, int least, int most, List<Part> parts) {

    Apportionment apportionment() {
      return new Apportionment(seats, least, most, parts);
    }

    Task with(List<Part> others) {
      return new Task(seats, least, most, others);
    }

    Task withSeats(int others) {
      return new Task(others, least, most, parts);
    }
  }

  @Provide
  Arbitrary<Task> tasks() {
    Arbitrary<Long> weights =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(1, Arbitraries.just(0L)),
            net.jqwik.api.Tuple.of(4, Arbitraries.longs().between(1, 12)),
            net.jqwik.api.Tuple.of(4, Arbitraries.longs().between(1, 100_000_000)));
    return Combinators.combine(
            Arbitraries.integers().between(0, 3_000),
            Arbitraries.integers().between(0, 80),
            Arbitraries.integers().between(0, 700),
            weights.list().ofMinSize(1).ofMaxSize(40))
        .as((seats, least, range, all) -> new Task(seats, least, least + range, parts(all)));
  }

  private static List<Part> parts(List<Long> weights) {
    return IntStream.range(0, weights.size())
        .mapToObj(i -> new Part(new InstitutionCode("U%03d".formatted(i)), weights.get(i)))
        .toList();
  }

  private static Map<String, Integer> seats(List<Share> shares) {
    return shares.stream().collect(Collectors.toMap(share -> share.part().code(), Share::seats));
  }

  @Property
  void the_sum_is_the_number_of_seats_and_the_bounds_hold(@ForAll("tasks") Task task) {
    Assume.that(task.apportionment().isPossible());

    List<Share> shares = task.apportionment().divide();

    assertThat(shares).hasSameSizeAs(task.parts());
    assertThat(shares.stream().mapToInt(Share::seats).sum()).isEqualTo(task.seats());
    assertThat(shares)
        .allSatisfy(share -> assertThat(share.seats()).isBetween(task.least(), task.most()));
  }

  @Property
  void who_has_more_students_has_no_fewer_seats(@ForAll("tasks") Task task) {
    Assume.that(task.apportionment().isPossible());

    List<Share> shares = new ArrayList<>(task.apportionment().divide());

    shares.sort(
        Comparator.comparingLong((Share share) -> share.part().weight())
            .thenComparing(share -> share.part().code(), Comparator.reverseOrder()));
    for (int i = 1; i < shares.size(); i++) {
      assertThat(shares.get(i).seats()).isGreaterThanOrEqualTo(shares.get(i - 1).seats());
    }
  }

  @Property
  void the_order_does_not_matter(@ForAll("tasks") Task task, @ForAll long seed) {
    Assume.that(task.apportionment().isPossible());
    List<Part> shuffled = new ArrayList<>(task.parts());
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(seats(task.with(shuffled).apportionment().divide()))
        .isEqualTo(seats(task.apportionment().divide()));
  }

  /** No other factor between the bounds gives the seats: each rounded share is within one of it. */
  @Property
  void each_share_is_within_one_of_its_exact_one(@ForAll("tasks") Task task) {
    Assume.that(task.apportionment().isPossible());

    assertThat(task.apportionment().divide())
        .allSatisfy(
            share -> {
              double exact = share.exact().doubleValue();
              assertThat(Math.abs(share.seats() - exact)).isLessThan(1.0001);
              boolean whole = share.rounding() == Rounding.WHOLE;
              assertThat(whole || share.bound() == Bound.NONE).isTrue();
            });
  }

  /** All that are not at a bound have the same seats for each student. */
  @Property
  void one_factor_is_behind_all_shares(@ForAll("tasks") Task task) {
    Assume.that(task.apportionment().isPossible());
    Map<Bound, List<Share>> byBound = new HashMap<>();
    for (Share share : task.apportionment().divide()) {
      byBound.computeIfAbsent(share.bound(), bound -> new ArrayList<>()).add(share);
    }
    double[] factors =
        byBound.getOrDefault(Bound.NONE, List.of()).stream()
            .mapToDouble(share -> share.exact().doubleValue() / share.part().weight())
            .toArray();
    Assume.that(factors.length > 0);
    Share heaviest =
        byBound.get(Bound.NONE).stream()
            .max(Comparator.comparingLong(share -> share.part().weight()))
            .orElseThrow();
    double factor = heaviest.exact().doubleValue() / heaviest.part().weight();

    for (Share share : byBound.getOrDefault(Bound.LEAST, List.of())) {
      assertThat(factor * share.part().weight()).isLessThanOrEqualTo(task.least() + 0.001);
    }
    for (Share share : byBound.getOrDefault(Bound.MOST, List.of())) {
      assertThat(factor * share.part().weight()).isGreaterThanOrEqualTo(task.most() - 0.001);
    }
  }

  @Property
  void what_the_bounds_cannot_meet_is_refused(@ForAll("tasks") Task task) {
    long weighing = task.parts().stream().filter(part -> part.weight() > 0).count();
    long fewest = (long) task.least() * task.parts().size();
    long most = weighing * task.most() + (task.parts().size() - weighing) * task.least();

    assertThat(task.withSeats(Math.toIntExact(fewest - 1)).apportionment().isPossible()).isFalse();
    assertThat(task.withSeats(Math.toIntExact(fewest)).apportionment().isPossible()).isTrue();
    assertThat(task.withSeats(Math.toIntExact(most)).apportionment().isPossible()).isTrue();
    Apportionment above = task.withSeats(Math.toIntExact(most + 1)).apportionment();
    assertThat(above.isPossible()).isFalse();
    assertThatIllegalStateException().isThrownBy(above::divide);
  }

  @Test
  void seats_that_are_left_go_to_the_largest_fractions_and_ties_to_the_first_code() {
    Apportionment three = new Apportionment(10, 0, 10, parts(List.of(1L, 1L, 1L)));

    List<Share> shares = three.divide();

    assertThat(seats(shares)).isEqualTo(Map.of("U000", 4, "U001", 3, "U002", 3));
    assertThat(shares.get(0).rounding()).isEqualTo(Rounding.UP);
    assertThat(shares.get(0).exact()).isEqualByComparingTo("3.3333");
    assertThat(shares.get(1).rounding()).isEqualTo(Rounding.DOWN);
  }

  @Test
  void what_the_most_cuts_off_goes_to_the_others_by_weight() {
    Apportionment bounded = new Apportionment(100, 10, 50, parts(List.of(900L, 60L, 30L, 1L)));

    assertThat(seats(bounded.divide()))
        .isEqualTo(Map.of("U000", 50, "U001", 27, "U002", 13, "U003", 10));
  }
}
