package pk.gov.hec.dlsei.domain.document.worker;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What is asked of a worker: an operation and its parameters, in the order in which it reads them.
 */
final class WorkerRequest {

  private final ByteArrayOutputStream frame = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(frame);

  WorkerRequest(String operation) {
    text(operation);
  }

  WorkerRequest text(String value) {
    return write(() -> out.writeUTF(value));
  }

  WorkerRequest number(int value) {
    return write(() -> out.writeInt(value));
  }

  WorkerRequest bytes(byte[] value) {
    return write(
        () -> {
          out.writeInt(value.length);
          out.write(value);
        });
  }

  byte[] frame() {
    return frame.toByteArray();
  }

  private WorkerRequest write(Part part) {
    try {
      part.write();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("Memory takes what is written, or a text is too long", e);
    }
  }

  private interface Part {
    void write() throws IOException;
  }
}
