package pk.gov.hec.dlsei.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real worker process with a real worker's memory. */
final class RunningWorker implements AutoCloseable {

  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream answers;

  RunningWorker() throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=/nowhere",
                "-Duser.home=/nowhere",
                "-cp",
                System.getProperty("java.class.path"),
                WorkerMain.class.getName()));
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    requests = new DataOutputStream(process.getOutputStream());
    answers = new DataInputStream(process.getInputStream());
    next();
  }

  /** What comes back: a fault's name, or the result as text. */
  String inspect(byte[] content) throws IOException {
    DataInputStream answer = ask("INSPECT", new int[0], content);
    String status = answer.readUTF();
    return status.equals("OK") ? answer.readUTF() + " " + answer.readInt() : status;
  }

  byte[] preview(byte[] content, int page, int width) throws IOException {
    DataInputStream answer = ask("PREVIEW", new int[] {page, width}, content);
    String status = answer.readUTF();
    if (!status.equals("OK")) {
      throw new IOException(status);
    }
    return answer.readNBytes(answer.readInt());
  }

  private DataInputStream ask(String operation, int[] parameters, byte[] content)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream request = new DataOutputStream(bytes);
    request.writeUTF(operation);
    for (int parameter : parameters) {
      request.writeInt(parameter);
    }
    request.writeInt(content.length);
    request.write(content);
    requests.writeInt(bytes.size());
    bytes.writeTo(requests);
    requests.flush();
    return next();
  }

  private DataInputStream next() throws IOException {
    return new DataInputStream(new ByteArrayInputStream(answers.readNBytes(answers.readInt())));
  }

  Process process() {
    return process;
  }

  @Override
  public void close() throws IOException {
    requests.close();
  }
}
