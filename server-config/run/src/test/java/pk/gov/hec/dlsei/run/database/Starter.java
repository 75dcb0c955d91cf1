package pk.gov.hec.dlsei.run.database;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A process that starts a database, says its process id and waits to be killed. */
public final class Starter {

  private Starter() {}

  /** The folder is the only argument. */
  public static void main(String[] arguments) throws Exception {
    EmbeddedDatabase database =
        EmbeddedDatabase.start(EmbeddedDatabaseTest.setup(Path.of(arguments[0])));
    try (PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      out.println(database.process().pid());
      new CountDownLatch(1).await();
    }
  }
}
