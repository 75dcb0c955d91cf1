package pk.gov.hec.dlsei.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.SynchronousQueue;
import java.util.logging.LogManager;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The process' main program. Frames (a length and that many bytes) come in on stdin and go out on
 * stdout, one answer for each request; the first one out says that the process is ready. It ends
 * when stdin does, even in the midst of a file that never ends: none outlives its server.
 */
public final class WorkerMain {

  private static final String READY = "dlsei-document-worker 1";

  private final SynchronousQueue<byte[]> requests = new SynchronousQueue<>();

  private WorkerMain() {}

  /**
   * Works until stdin ends.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    InputStream in = new BufferedInputStream(System.in);
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    PrintStream complaints = System.err;
    silence();
    ImageIO.setUseCache(false);
    FontMappers.set(new BuiltInFont());
    new WorkerMain().work(in, out, new Worker(complaints));
  }

  /** A verifier or a library may print and log what stands in a file: nobody shall read it. */
  private static void silence() {
    LogManager.getLogManager().reset();
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    System.setOut(nowhere);
    System.setErr(nowhere);
    System.setIn(InputStream.nullInputStream());
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> Runtime.getRuntime().halt(1));
  }

  private void work(InputStream in, OutputStream out, Worker worker)
      throws IOException, InterruptedException {
    DataOutputStream answers = new DataOutputStream(out);
    send(answers, READY.getBytes());
    Thread reader = new Thread(() -> read(new DataInputStream(in)), "requests");
    reader.setDaemon(true);
    reader.start();
    Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
    while (true) {
      send(answers, worker.answer(requests.take()));
    }
  }

  private void read(DataInputStream in) {
    try {
      while (true) {
        byte[] request = new byte[in.readInt()];
        in.readFully(request);
        requests.put(request);
      }
    } catch (IOException | InterruptedException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  private static void send(DataOutputStream answers, byte[] answer) throws IOException {
    answers.writeInt(answer.length);
    answers.write(answer);
    answers.flush();
  }
}
