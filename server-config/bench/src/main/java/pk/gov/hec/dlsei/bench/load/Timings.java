package pk.gov.hec.dlsei.bench.load;

import java.util.Arrays;

/**
 * How long things took.
 *
 * @param each of every single one, in nanoseconds
 * @param wall from the first one's begin to the last one's end, in nanoseconds
 */
public record Timings(long[] each, long wall) {

  /** How many a second. */
  public double perSecond() {
    return each.length * 1e9 / wall;
  }

  /**
   * What so many per cent did not exceed.
   *
   * @param percent 1 to 100
   * @return in milliseconds
   */
  public double percentile(int percent) {
    long[] sorted = each.clone();
    Arrays.sort(sorted);
    int index = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
    return sorted[index] / 1e6;
  }

  /** The middle one of several values. */
  public static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
