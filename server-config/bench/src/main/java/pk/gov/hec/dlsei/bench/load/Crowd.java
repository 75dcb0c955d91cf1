package pk.gov.hec.dlsei.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Several who work at once, each one thing after the other. */
public final class Crowd {

  /** Somebody's work. */
  @FunctionalInterface
  public interface Work {

    /**
     * Does one thing.
     *
     * @param who from 0
     * @param turn from 0
     */
    void go(int who, int turn) throws Exception;
  }

  private Crowd() {}

  /**
   * Lets so many go at once, each for so many turns.
   *
   * @param howMany work at once
   * @param turns of each
   * @param work what each does; the first exception ends the measurement
   * @return how long each turn took, and all
   */
  public static Timings go(int howMany, int turns, Work work) throws Exception {
    return go(howMany, turns, Duration.ZERO, work);
  }

  /**
   * Lets so many go at once, each with a pause before each turn, as people who read make.
   *
   * @param howMany work at once; they begin one after the other, within one pause
   * @param turns of each
   * @param pause of each before a turn
   * @param work what each does; the first exception ends the measurement
   * @return how long each turn took, and all
   */
  public static Timings go(int howMany, int turns, Duration pause, Work work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(howMany);
    try {
      List<Callable<long[]>> all = new ArrayList<>();
      for (int i = 0; i < howMany; i++) {
        int who = i;
        long first = pause.toNanos() * who / howMany;
        all.add(() -> one(who, turns, new long[] {first, pause.toNanos()}, work));
      }
      long begin = System.nanoTime();
      List<Future<long[]>> done = threads.invokeAll(all);
      long wall = System.nanoTime() - begin;
      List<long[]> each = new ArrayList<>();
      for (Future<long[]> one : done) {
        each.add(one.get());
      }
      return new Timings(each.stream().flatMapToLong(Arrays::stream).toArray(), wall);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Not everything was done", e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private static long[] one(int who, int turns, long[] pauses, Work work) throws Exception {
    long[] taken = new long[turns];
    for (int turn = 0; turn < turns; turn++) {
      pause(pauses[turn == 0 ? 0 : 1]);
      long begin = System.nanoTime();
      work.go(who, turn);
      taken[turn] = System.nanoTime() - begin;
    }
    return taken;
  }

  private static void pause(long nanos) {
    long end = System.nanoTime() + nanos;
    for (long left = nanos; left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
