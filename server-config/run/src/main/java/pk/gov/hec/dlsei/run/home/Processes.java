package pk.gov.hec.dlsei.run.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.locks.LockSupport;

/**
 * Whether processes run. One that has ended but that nobody has asked for its exit code does not:
 * in a container without an init such remains stay for ever, and Java takes them for alive.
 */
public final class Processes {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

  private Processes() {}

  /** Whether the process runs. */
  public static boolean isRunning(ProcessHandle process) {
    return process.isAlive() && !isRemains(process.pid());
  }

  /** Linux writes the state after the name, which stands in brackets and may hold anything. */
  private static boolean isRemains(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      int state = stat.lastIndexOf(')') + 2;
      return state < stat.length() && "ZX".indexOf(stat.charAt(state)) >= 0;
    } catch (IOException notLinuxOrJustGone) {
      return false;
    }
  }

  /** Waits until none of them runs; answers false when one still does after this time. */
  public static boolean awaitEnd(Collection<ProcessHandle> processes, Duration time) {
    long end = System.nanoTime() + time.toNanos();
    while (processes.stream().anyMatch(Processes::isRunning)) {
      if (System.nanoTime() > end) {
        return false;
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    return true;
  }
}
