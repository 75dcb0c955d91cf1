package pk.gov.hec.dlsei.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What may follow what, of a table of states. */
public final class Transitions {

  private Transitions() {}

  /** Asks about all pairs; each state is there, with none where nothing follows. */
  public static <T extends Enum<T>> Map<T, Set<T>> of(
      Class<T> states, BiPredicate<T, T> mayBecome) {
    return EnumSet.allOf(states).stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                from ->
                    EnumSet.allOf(states).stream()
                        .filter(to -> mayBecome.test(from, to))
                        .collect(Collectors.toSet())));
  }
}
