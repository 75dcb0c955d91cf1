package pk.gov.hec.dlsei.bench.report;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import pk.gov.hec.dlsei.bench.load.Timings;

/**
 * One line of the results.
 *
 * @param name what was measured
 * @param value the median of the rounds, or a percentile where the name says so
 * @param unit of the value and the limit
 * @param limit the goal: of the ratio where there is one, else of the value; empty where there is
 *     none
 * @param ratio to what the figure is set beside in the same run; empty where there is no such
 */
public record Figure(
    String name, double value, String unit, OptionalDouble limit, OptionalDouble ratio) {

  /** A figure without a goal. */
  public static Figure of(String name, double value, String unit) {
    return new Figure(name, value, unit, OptionalDouble.empty(), OptionalDouble.empty());
  }

  /** The same with a goal. */
  public Figure limited(double goal) {
    return new Figure(name, value, unit, OptionalDouble.of(goal), ratio);
  }

  /** The same beside another, by the median of the rounds' ratios. */
  public Figure besides(double[] rounds, double[] others) {
    double[] ratios =
        IntStream.range(0, rounds.length).mapToDouble(i -> rounds[i] / others[i]).toArray();
    return new Figure(name, value, unit, limit, OptionalDouble.of(Timings.median(ratios)));
  }

  /** The columns as texts, in the order of {@link Report#COLUMNS}. */
  String[] columns() {
    return new String[] {name, number(value), unit, text(limit), text(ratio)};
  }

  private static String text(OptionalDouble number) {
    return number.isPresent() ? number(number.getAsDouble()) : "";
  }

  private static String number(double number) {
    return String.format(
        Locale.ROOT, number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%.0f", number);
  }
}
