package pk.gov.hec.dlsei.api.value;

import java.util.Locale;

/**
 * An amount of Pakistani rupees, whole and not negative. Created by HOST and PLUGIN.
 *
 * @param amount in rupees
 */
public record Rupees(long amount) {

  /**
   * Refuses a negative amount.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Rupees {
    if (amount < 0) {
      throw new IllegalArgumentException("An amount is not negative: " + amount);
    }
  }

  /** The amount as printed, such as {@code Rs. 8,000/-}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "Rs. %,d/-", amount);
  }
}
