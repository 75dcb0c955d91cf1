package pk.gov.hec.dlsei.domain.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The differences, for lists on screens. */
public interface DifferenceQuery {

  /**
   * Which.
   *
   * @param state not null
   * @param kind empty for all
   */
  record Filter(DifferenceState state, Optional<DifferenceKind> kind) {}

  /** How many there are of each state; all states are there. */
  Map<DifferenceState, Integer> states();

  /** How many of a state are of each kind; all kinds are there. */
  Map<DifferenceKind, Integer> kinds(DifferenceState state);

  /**
   * A page, the oldest first.
   *
   * @param filter not null
   * @param first from zero
   * @param size at most
   */
  List<DifferenceLine> page(Filter filter, int first, int size);
}
