package pk.gov.hec.dlsei.run.home;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A process that holds a folder until it is killed. */
public final class Holder {

  private Holder() {}

  /** The folder is the only argument. */
  public static void main(String[] arguments) throws Exception {
    try (DlseiHome home = DlseiHome.take(Path.of(arguments[0]));
        PrintStream out =
            new PrintStream(
                new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      out.println(home.folder().toFile().isDirectory() ? "held" : "not held");
      new CountDownLatch(1).await();
    }
  }
}
