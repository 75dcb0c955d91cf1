package pk.gov.hec.dlsei.domain.document.worker;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

/** A server whose worker is in the midst of a file without end. */
final class HangingHost {

  private HangingHost() {}

  /** Prints the worker's process id, and waits for its answer. */
  public static void main(String[] arguments) throws IOException {
    WorkerPool pool = Workers.pool(1, Duration.ofMinutes(5), Duration.ofSeconds(1));
    DocumentWorkers workers = new DocumentWorkers(pool);
    Path plugin = Path.of(arguments[0]);
    workers.verify(Workers.document("anything"), plugin);
    PrintStream out = System.out;
    out.println(pool.processes().get(0).pid());
    out.flush();
    workers.verify(Workers.document("hang"), plugin);
  }
}
