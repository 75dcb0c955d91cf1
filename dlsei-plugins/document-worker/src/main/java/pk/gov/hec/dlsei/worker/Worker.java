package pk.gov.hec.dlsei.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.ServiceConfigurationError;
import java.util.stream.Collectors;

/**
 * Turns a request into an answer. A request is an operation's name and its parameters; an answer is
 * {@code OK} and the result, or a fault's name. Text is in {@link DataOutputStream#writeUTF}'s
 * form, bytes follow their length.
 */
final class Worker {

  private static final String OK = "OK";
  private static final int FRAMES_SHOWN = 12;

  private final Operations operations = new Operations();
  private final PrintStream complaints;

  Worker(PrintStream complaints) {
    this.complaints = complaints;
  }

  byte[] answer(byte[] request) throws IOException {
    try {
      return done(request);
    } catch (OutOfMemoryError | StackOverflowError e) {
      return fault(Fault.TOO_LARGE_INSIDE);
    } catch (Unusable e) {
      return fault(e.fault());
    }
  }

  private byte[] done(byte[] request) throws IOException, Unusable {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream answer = new DataOutputStream(bytes);
    answer.writeUTF(OK);
    DataInputStream parameters = new DataInputStream(new ByteArrayInputStream(request));
    String operation = parameters.readUTF();
    switch (operation) {
      case "INSPECT" -> read(() -> operations.inspect(parameters, answer));
      case "PREVIEW" -> read(() -> operations.preview(parameters, answer));
      case "VERIFY" -> verify(parameters, answer);
      default -> throw new IOException("No such operation");
    }
    return bytes.toByteArray();
  }

  /** Whatever a parser throws, it is the file that cannot be read. */
  private static void read(Reading reading) throws Unusable {
    try {
      reading.run();
    } catch (IOException | RuntimeException e) {
      throw new Unusable(Fault.UNREADABLE);
    }
  }

  private void verify(DataInputStream request, DataOutputStream answer) throws Unusable {
    try {
      operations.verify(request, answer);
    } catch (IOException | RuntimeException | LinkageError | ServiceConfigurationError e) {
      complain(e);
      throw new Unusable(Fault.VERIFIER_BROKEN);
    }
  }

  /** Says where a verifier broke, without the message, which may hold what stood in the file. */
  private void complain(Throwable e) {
    String frames =
        Arrays.stream(e.getStackTrace())
            .limit(FRAMES_SHOWN)
            .map(frame -> "\n\tat " + frame)
            .collect(Collectors.joining());
    complaints.println("A verifier broke: " + e.getClass().getName() + frames);
  }

  private static byte[] fault(Fault fault) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new DataOutputStream(bytes).writeUTF(fault.name());
    return bytes.toByteArray();
  }

  private interface Reading {
    void run() throws IOException, Unusable;
  }
}
