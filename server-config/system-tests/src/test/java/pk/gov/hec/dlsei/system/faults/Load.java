package pk.gov.hec.dlsei.system.faults;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import pk.gov.hec.dlsei.system.installation.Visitor;

/** People who register one after the other, and take down what the server has told them. */
final class Load implements AutoCloseable {

  private static final AtomicInteger PEOPLE = new AtomicInteger();

  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final AtomicInteger refused = new AtomicInteger();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean ended;

  /** So many threads that register for as long as this is open. */
  Load(URI server, int howMany) {
    for (int i = 0; i < howMany; i++) {
      Thread thread = new Thread(() -> go(server), "registering");
      threads.add(thread);
      thread.start();
    }
  }

  private void go(URI server) {
    while (!ended) {
      String email = "load-" + PEOPLE.incrementAndGet() + "@faults.example";
      try {
        if (register(server, email)) {
          acknowledged.add(email);
        } else {
          refused.incrementAndGet();
        }
      } catch (IOException e) {
        refused.incrementAndGet();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** Registers a person whom nobody else has registered. */
  static boolean register(URI server, String email) throws IOException, InterruptedException {
    return new Visitor(server).register("61101%07d1".formatted(PEOPLE.incrementAndGet()), email);
  }

  /** Those whom the server has told that a mail is on its way. */
  Set<String> acknowledged() {
    return Set.copyOf(acknowledged);
  }

  /** How many the server, or its absence, has turned away. */
  int refused() {
    return refused.get();
  }

  /** Lets each thread come to the end of what it is at. */
  @Override
  public void close() {
    ended = true;
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
