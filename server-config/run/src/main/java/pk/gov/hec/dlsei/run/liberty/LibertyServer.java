package pk.gov.hec.dlsei.run.liberty;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import pk.gov.hec.dlsei.run.home.CannotStart;
import pk.gov.hec.dlsei.run.home.PrivateFiles;
import pk.gov.hec.dlsei.run.home.Processes;

/** A Liberty server as a child process, in the foreground of this one. Leaves no process behind. */
public final class LibertyServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration BETWEEN_PROBES = Duration.ofMillis(150);
  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

  private final Process process;
  private final MessagesLog log;

  private LibertyServer(Process process, MessagesLog log) {
    this.process = process;
    this.log = log;
  }

  /** Starts the server and returns at once. */
  public static LibertyServer start(LibertySetup setup) throws IOException {
    PrivateFiles.folder(setup.logs());
    PrivateFiles.folder(setup.output());
    MessagesLog log = new MessagesLog(setup.logs());
    log.putAside();
    ProcessBuilder builder = new ProcessBuilder(command(setup)).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("WLP_") || name.startsWith("PID_"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("WLP_USER_DIR", setup.userDir().toAbsolutePath().toString());
    environment.put("WLP_OUTPUT_DIR", setup.output().toAbsolutePath().toString());
    environment.put("LOG_DIR", setup.logs().toAbsolutePath().toString());
    environment.putAll(setup.environment());
    if (setup.console().isPresent()) {
      builder.redirectOutput(setup.console().get().toFile());
    } else {
      builder.redirectOutput(ProcessBuilder.Redirect.INHERIT);
    }
    Process process = builder.start();
    process.getOutputStream().close();
    return new LibertyServer(process, log);
  }

  private static List<String> command(LibertySetup setup) {
    Path script = setup.runtime().resolve(WINDOWS ? "bin/server.bat" : "bin/server");
    String path = script.toAbsolutePath().toString();
    return WINDOWS
        ? List.of("cmd", "/c", path, "run", setup.serverName())
        : List.of("/bin/sh", path, "run", setup.serverName());
  }

  /**
   * Waits until the server says that it is ready.
   *
   * @param ops the address of the inside endpoint, whose {@code /health/ready} is asked
   * @throws CannotStart when the server has ended, when its log says that the application or a port
   *     failed, or when the time is up; the last lines of the log are in the message
   */
  public void awaitReady(URI ops, Duration time) throws IOException {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    HttpRequest request =
        HttpRequest.newBuilder(ops.resolve("/health/ready")).timeout(Duration.ofSeconds(5)).build();
    long end = System.nanoTime() + time.toNanos();
    while (!answers(client, request)) {
      if (!process.isAlive()) {
        throw failed("The server ended while it was starting");
      }
      var failure = log.failure();
      if (failure.isPresent()) {
        throw failed("The server could not start the application (" + failure.get() + ")");
      }
      if (System.nanoTime() > end) {
        throw failed("The server was not ready after " + time.toSeconds() + " seconds");
      }
      LockSupport.parkNanos(BETWEEN_PROBES.toNanos());
    }
  }

  private CannotStart failed(String what) {
    return new CannotStart(what + "; its log ends with:\n" + log.lastLines());
  }

  private static boolean answers(HttpClient client, HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while the server was starting.", e);
    }
  }

  /** The id of the server's process. */
  public long pid() {
    return process.pid();
  }

  /** The server's process. */
  public ProcessHandle process() {
    return process.toHandle();
  }

  /** Whether the server's process lives. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Waits for the server's end and answers its exit code. */
  public int awaitEnd() throws InterruptedException {
    return process.waitFor();
  }

  /**
   * Asks the server to stop, and forces it when it does not within 20 seconds.
   *
   * @return whether it stopped by itself
   */
  public boolean stop() {
    List<ProcessHandle> tree = tree();
    java(tree).destroy();
    boolean stopped = ended(PATIENCE);
    tree.forEach(ProcessHandle::destroyForcibly);
    kill();
    return stopped;
  }

  /** The script becomes the server's Java on Unix, and stays its parent on Windows. */
  private ProcessHandle java(List<ProcessHandle> tree) {
    return tree.stream()
        .filter(
            handle -> handle.info().command().map(c -> c.matches(".*java(\\.exe)?")).orElse(false))
        .findFirst()
        .orElse(process.toHandle());
  }

  private List<ProcessHandle> tree() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
  }

  /** Ends every process of the server at once, as a loss of power would. */
  public void kill() {
    List<ProcessHandle> tree = tree();
    tree.forEach(ProcessHandle::destroyForcibly);
    ended(PATIENCE);
    Processes.awaitEnd(tree, PATIENCE);
  }

  private boolean ended(Duration time) {
    try {
      return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    stop();
  }
}
