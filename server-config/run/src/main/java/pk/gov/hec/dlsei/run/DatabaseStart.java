package pk.gov.hec.dlsei.run;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import pk.gov.hec.dlsei.run.database.EmbeddedDatabase;

/** A database on its way: it starts beside the rest, and is ended even before it is there. */
final class DatabaseStart implements AutoCloseable {

  private final FutureTask<EmbeddedDatabase> start;

  DatabaseStart(Callable<EmbeddedDatabase> work) {
    this.start = new FutureTask<>(work);
    Thread thread = new Thread(start, "dlsei-database");
    thread.setDaemon(true);
    thread.start();
  }

  EmbeddedDatabase await() throws Exception {
    try {
      return start.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      start.get().close();
    } catch (ExecutionException neverStarted) {
      // await() has told, and there is nothing to end.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while the database was starting", e);
    }
  }
}
