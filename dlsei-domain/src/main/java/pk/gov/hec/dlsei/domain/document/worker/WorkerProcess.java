package pk.gov.hec.dlsei.domain.document.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One worker process, and frames (a length and that many bytes) to and from it. It inherits nothing
 * of the server's environment, is given no folder to write to, and ends when its stdin does.
 */
final class WorkerProcess implements Closeable {

  private static final String MAIN = "pk.gov.hec.dlsei.worker.WorkerMain";
  private static final int LONGEST_ANSWER = 64 << 20;

  /**
   * Output of the virtual machine itself would break the frames; a report of its crash would hold
   * parts of the file; a thread's low priority is a nice value only under this policy.
   */
  private static final List<String> OPTIONS =
      List.of(
          "-Xmx256m",
          "-XX:MaxMetaspaceSize=128m",
          "-XX:MaxDirectMemorySize=16m",
          "-XX:+UseSerialGC",
          "-XX:ThreadPriorityPolicy=1",
          "-XX:+DisplayVMOutputToStderr",
          "-XX:-PrintWarnings",
          "-XX:+SuppressFatalErrorMessage",
          "-XX:-UsePerfData",
          "-Djava.awt.headless=true",
          "-Djava.io.tmpdir=/nowhere",
          "-Duser.home=/nowhere");

  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream answers;
  private boolean ready;

  private WorkerProcess(Process process) {
    this.process = process;
    this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
  }

  /**
   * Starts a process; it is ready some tenths of a second later.
   *
   * @param classPath the worker's jars
   */
  static WorkerProcess start(String classPath) throws IOException {
    List<String> command = new java.util.ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(List.of("-cp", classPath, MAIN));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put(
        "LC_ALL", "C.UTF-8"); // else a plug-in in a folder with an Urdu name is not found
    return new WorkerProcess(builder.start());
  }

  /** Waits until the process says that it is ready. */
  void awaitReady() throws IOException {
    if (!ready) {
      read();
      ready = true;
    }
  }

  /** Sends a request and waits for its answer. */
  DataInputStream ask(byte[] request) throws IOException {
    requests.writeInt(request.length);
    requests.write(request);
    requests.flush();
    return new DataInputStream(new ByteArrayInputStream(read()));
  }

  private byte[] read() throws IOException {
    int length = answers.readInt();
    if (length < 0 || length > LONGEST_ANSWER) {
      throw new IOException("A worker's answer has " + length + " bytes");
    }
    byte[] answer = new byte[length];
    answers.readFully(answer);
    return answer;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** Ends it at once; whoever waits for its answer gets an exception. */
  @Override
  public void close() {
    process.destroyForcibly();
  }
}
