package pk.gov.hec.dlsei.policy.year1;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pk.gov.hec.dlsei.api.cohort.SeatShare.Bound;
import pk.gov.hec.dlsei.api.cohort.SeatShare.Rounding;
import pk.gov.hec.dlsei.api.value.InstitutionCode;

/**
 * Divides seats by weight between two bounds, to the seat (reading R18). There is one factor f with
 * which the sum of min(most, max(least, f x weight)) is the number of seats; shares are rounded
 * down, and what is left goes to the largest fractions, ties by code. All in whole numbers, so
 * exact.
 */
final class Apportionment {

  private static final int DECIMALS = 4;

  /**
   * Who gets a share.
   *
   * @param institution unique, breaks ties
   * @param weight 0 or more
   */
  record Part(InstitutionCode institution, long weight) {

    String code() {
      return institution.value();
    }
  }

  /**
   * A share.
   *
   * @param part whose
   * @param seats whole
   * @param exact before rounding, to four decimals
   * @param bound that applied
   * @param rounding that applied
   */
  record Share(Part part, int seats, BigDecimal exact, Bound bound, Rounding rounding) {}

  private static final Comparator<Part> HEAVIEST_FIRST =
      Comparator.comparingLong(Part::weight).reversed().thenComparing(Part::code);

  private static final Comparator<ByWeight> LARGEST_FRACTION_FIRST =
      Comparator.comparingLong(ByWeight::rest).reversed().thenComparing(ByWeight::code);

  private final int seats;
  private final int least;
  private final int most;
  private final List<Part> parts;

  /** The first {@code full} have the most, those before {@code free} are by weight. */
  private int full;

  private int free;
  private long freeWeight;

  /**
   * What is to be divided.
   *
   * @param seats in all
   * @param least for each part
   * @param most for each part
   * @param parts each institution once, in any order
   */
  Apportionment(int seats, int least, int most, List<Part> parts) {
    this.seats = seats;
    this.least = least;
    this.most = Math.min(most, Math.max(seats, least));
    this.parts = parts.stream().sorted(HEAVIEST_FIRST).toList();
  }

  /** The seats to be divided. */
  int seats() {
    return seats;
  }

  /** The fewest seats that the bounds allow. */
  long fewest() {
    return (long) least * parts.size();
  }

  /** The most seats that the bounds allow; whoever weighs nothing gets no more than the least. */
  long atMost() {
    long weighing = parts.stream().filter(part -> part.weight() > 0).count();
    return weighing * most + (parts.size() - weighing) * least;
  }

  /** Whether the bounds can meet the number of seats. */
  boolean isPossible() {
    return fewest() <= seats && seats <= atMost();
  }

  /**
   * Divides.
   *
   * @return one share for each part, their sum the number of seats
   * @throws IllegalStateException where it is not possible
   */
  List<Share> divide() {
    if (!isPossible()) {
      throw new IllegalStateException(
          seats + " seats are not between " + fewest() + " and " + atMost());
    }
    while (grows()) {
      // the factor rises from bound to bound until the seats are used
    }
    return shares();
  }

  /** Takes the next bound that the rising factor meets, unless the seats are used up before. */
  private boolean grows() {
    boolean canEnter = free < parts.size() && weight(free) > 0;
    boolean canFill = full < free;
    if (!canEnter && !canFill) {
      return false;
    }
    boolean enters = canEnter && (!canFill || isSooner());
    long bound = enters ? least : most;
    long weight = enters ? weight(free) : weight(full);
    if (!isAbove(byWeight(), weight, bound)) {
      return false;
    }
    if (enters) {
      freeWeight += weight;
      free++;
    } else {
      freeWeight -= weight;
      full++;
    }
    return true;
  }

  /** Whether the next one leaves the least before the heaviest free one reaches the most. */
  private boolean isSooner() {
    return product(least, weight(full)).compareTo(product(most, weight(free))) <= 0;
  }

  /** Whether more seats are left by weight than are given at the factor bound / weight. */
  private boolean isAbove(long byWeight, long weight, long bound) {
    return product(byWeight, weight).compareTo(product(freeWeight, bound)) > 0;
  }

  private static BigInteger product(long one, long other) {
    return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
  }

  private long weight(int index) {
    return parts.get(index).weight();
  }

  /** The seats that are divided by weight. */
  private long byWeight() {
    return seats - (long) full * most - (long) (parts.size() - free) * least;
  }

  private List<Share> shares() {
    List<Share> shares = new ArrayList<>(parts.size());
    parts.subList(0, full).forEach(part -> shares.add(bounded(part, most, Bound.MOST)));
    shares.addAll(freeShares());
    parts.subList(free, parts.size()).forEach(p -> shares.add(bounded(p, least, Bound.LEAST)));
    return shares;
  }

  private static Share bounded(Part part, int seats, Bound bound) {
    return new Share(part, seats, BigDecimal.valueOf(seats), bound, Rounding.WHOLE);
  }

  /** What a part gets by weight: whole seats, and a rest over the weight of all. */
  private record ByWeight(Part part, long whole, long rest) {

    String code() {
      return part.code();
    }
  }

  private List<Share> freeShares() {
    long toDivide = byWeight();
    List<ByWeight> byFraction =
        parts.subList(full, free).stream()
            .map(part -> byWeight(part, toDivide))
            .sorted(LARGEST_FRACTION_FIRST)
            .toList();
    long left = toDivide - byFraction.stream().mapToLong(ByWeight::whole).sum();
    List<Share> shares = new ArrayList<>(byFraction.size());
    for (ByWeight found : byFraction) {
      shares.add(rounded(found, shares.size() < left));
    }
    return shares;
  }

  private ByWeight byWeight(Part part, long toDivide) {
    long numerator = Math.multiplyExact(toDivide, part.weight());
    return new ByWeight(part, numerator / freeWeight, numerator % freeWeight);
  }

  private Share rounded(ByWeight found, boolean up) {
    Rounding down = found.rest == 0 ? Rounding.WHOLE : Rounding.DOWN;
    BigDecimal fraction =
        BigDecimal.valueOf(found.rest)
            .divide(BigDecimal.valueOf(freeWeight), DECIMALS, RoundingMode.HALF_EVEN);
    return new Share(
        found.part,
        Math.toIntExact(found.whole + (up ? 1 : 0)),
        BigDecimal.valueOf(found.whole).add(fraction),
        Bound.NONE,
        up ? Rounding.UP : down);
  }
}
