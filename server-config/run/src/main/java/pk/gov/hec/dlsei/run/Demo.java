package pk.gov.hec.dlsei.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import pk.gov.hec.dlsei.run.home.CannotStart;

/**
 * Starts the demo and stays until it ends: {@code mvn -Prun} calls it in Maven's own process, and
 * it can be called from a class path. Ctrl-C, SIGTERM and a closed terminal end everything.
 */
public final class Demo {

  private static final Logger LOG = Logger.getLogger(Demo.class.getName());

  private final PrintStream out;
  private DemoRun run;

  Demo(PrintStream out) {
    this.out = out;
  }

  /**
   * Runs the demo; the settings are system properties, see {@link DemoSettings} and {@link Port}.
   */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    int code = new Demo(out).run();
    boolean alone = System.getProperty("maven.multiModuleProjectDirectory") == null;
    if (alone || code != 0) {
      System.exit(code);
    }
  }

  private int run() {
    long begin = System.nanoTime();
    Thread hook = new Thread(this::end, "dlsei-end");
    try {
      DemoSettings settings = DemoSettings.from(System.getProperties());
      run = DemoRun.forPeople(settings);
      Runtime.getRuntime().addShutdownHook(hook);
      run.start().forEach(out::println);
      Duration taken = Duration.ofNanos(System.nanoTime() - begin);
      out.println(Welcome.text(settings, run.home(), taken));
      int code = run.awaitEnd();
      leaveTheEndToTheHook();
      out.println("The server has ended" + (code == 0 ? "." : ", with exit code " + code + "."));
      return code;
    } catch (CannotStart e) {
      leaveTheEndToTheHook();
      LOG.log(Level.FINE, "Not started", e);
      out.println(e.getMessage());
      return 1;
    } catch (Exception e) {
      leaveTheEndToTheHook();
      LOG.log(Level.SEVERE, "Not started", e);
      out.println("DLSEI could not start: " + e.getMessage() + " (" + details() + ")");
      return 1;
    } finally {
      end();
      remove(hook);
    }
  }

  private String details() {
    return run == null || run.home() == null
        ? "before there was a log"
        : "details in " + run.home().logs().resolve("launcher.log");
  }

  private void end() {
    if (run != null) {
      run.close();
    }
  }

  /** While the Java process goes down, this thread has nothing to say and nothing to return to. */
  private void leaveTheEndToTheHook() {
    if (run != null && run.isEnding()) {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void remove(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException goingDown) {
      LOG.log(Level.FINE, "The hook is at work", goingDown);
    }
  }
}
