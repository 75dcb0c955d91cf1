package pk.gov.hec.dlsei.api.cohort;

import java.util.Objects;

/**
 * How far HEC may set a term that the documents leave to it. Created by PLUGIN.
 *
 * @param reading that leaves it to HEC, such as {@code R02}, never null
 * @param lowest inclusive, never null
 * @param highest inclusive, never null
 * @param <T> the value's type
 */
public record Leeway<T extends Comparable<? super T>>(String reading, T lowest, T highest) {

  /**
   * Refuses null and bounds that nothing can meet.
   *
   * @throws IllegalArgumentException if the lowest is above the highest
   */
  public Leeway {
    Objects.requireNonNull(reading, "reading");
    if (lowest.compareTo(highest) > 0) {
      throw new IllegalArgumentException("Nothing lies from " + lowest + " to " + highest);
    }
  }

  /**
   * Whether HEC may set a value.
   *
   * @param value not null
   * @return true inside the bounds
   */
  public boolean allows(T value) {
    return lowest.compareTo(value) <= 0 && value.compareTo(highest) <= 0;
  }
}
