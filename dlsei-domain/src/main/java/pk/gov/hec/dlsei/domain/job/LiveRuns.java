package pk.gov.hec.dlsei.domain.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The runs that this server does now; forgotten with its process, and so are they. */
@ApplicationScoped
public class LiveRuns {

  private final Set<Long> runs = ConcurrentHashMap.newKeySet();

  /** It does this one. */
  public void add(long run) {
    runs.add(run);
  }

  /** It does it no more. */
  public void remove(long run) {
    runs.remove(run);
  }

  /** Whether it does this one. */
  public boolean has(long run) {
    return runs.contains(run);
  }

  /** All of them, as they are now. */
  public Set<Long> all() {
    return Set.copyOf(runs);
  }
}
