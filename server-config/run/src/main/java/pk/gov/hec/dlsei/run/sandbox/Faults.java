package pk.gov.hec.dlsei.run.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * The faults that the sandbox is still to commit; a restart forgets them. Of several that befall a
 * call the one that was ordered first happens. For any thread.
 */
public final class Faults {

  private final List<Fault> ordered = new ArrayList<>();
  private CountDownLatch cleared = new CountDownLatch(1);

  /** Orders one more. */
  public synchronized void add(Fault fault) {
    ordered.add(fault);
  }

  /** Those still to come, each with the times that are left. */
  public synchronized List<Fault> list() {
    return List.copyOf(ordered);
  }

  /** Ends them all; slow answers that wait now go out at once. */
  public synchronized void clear() {
    ordered.clear();
    cleared.countDown();
    cleared = new CountDownLatch(1);
  }

  /** The fault that befalls a call, which has then happened once more. */
  synchronized Optional<Mishap> take(ApiCall call, String method) {
    for (int i = 0; i < ordered.size(); i++) {
      Fault fault = ordered.get(i);
      if (fault.befalls(call, method)) {
        Fault left = fault.onceLess();
        if (left == null) {
          ordered.remove(i);
        } else {
          ordered.set(i, left);
        }
        return Optional.of(new Mishap(fault, cleared));
      }
    }
    return Optional.empty();
  }
}
