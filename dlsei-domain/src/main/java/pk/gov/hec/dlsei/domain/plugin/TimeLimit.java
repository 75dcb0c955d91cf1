package pk.gov.hec.dlsei.domain.plugin;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Gives a plug-in ten seconds to come up, on a thread of its own that it may keep for ever. */
final class TimeLimit {

  private static final int SECONDS = 10;

  private TimeLimit() {}

  static Plugin call(String file, Supplier<Plugin> load) {
    FutureTask<Plugin> task = new FutureTask<>(load::get);
    Thread thread = new Thread(task, "plug-in " + file);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      return Plugin.refused(
          file, Optional.empty(), "It did not come up within " + SECONDS + " seconds");
    } catch (ExecutionException e) {
      return Plugin.refused(file, Optional.empty(), "It threw " + e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Plugin.refused(file, Optional.empty(), "The server was stopped while it came up");
    }
  }
}
