package pk.gov.hec.dlsei.batch.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What made a chunk of a run fail on this server. The parts of a step work in threads of their own,
 * and the step itself hears only that one of them failed.
 */
@ApplicationScoped
public class ChunkErrors {

  private final Map<Long, Exception> first = new ConcurrentHashMap<>();

  /** Keeps what was thrown, unless something was before. */
  void keep(long run, Exception thrown) {
    first.putIfAbsent(run, thrown);
  }

  /** What was thrown first, and forgets it. */
  Optional<Exception> take(long run) {
    return Optional.ofNullable(first.remove(run));
  }
}
