package pk.gov.hec.dlsei.worker;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import pk.gov.hec.dlsei.api.document.DocumentKind;
import pk.gov.hec.dlsei.api.document.SubmittedDocument;
import pk.gov.hec.dlsei.api.document.SubmittedDocument.Holder;
import pk.gov.hec.dlsei.api.document.Verdict;
import pk.gov.hec.dlsei.api.value.Cnic;

/** What can be asked: each operation reads its parameters and writes its result. */
final class Operations {

  /** No preview is wider, whatever is asked. */
  static final int MOST_WIDTH = 1_400;

  private final Verifiers verifiers = new Verifiers();

  void inspect(DataInputStream request, DataOutputStream answer) throws IOException, Unusable {
    try (DocumentFile document = MediaType.open(bytes(request))) {
      int pages = document.checkedPages();
      answer.writeUTF(document.mediaType().text());
      answer.writeInt(pages);
    }
  }

  void preview(DataInputStream request, DataOutputStream answer) throws IOException, Unusable {
    int page = request.readInt();
    int width = Math.max(1, Math.min(MOST_WIDTH, request.readInt()));
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try (DocumentFile document = MediaType.open(bytes(request));
        var out = new MemoryCacheImageOutputStream(png)) {
      ImageIO.write(document.draw(page, width), "png", out);
    }
    answer.writeInt(png.size());
    png.writeTo(answer);
  }

  void verify(DataInputStream request, DataOutputStream answer) throws IOException {
    Path file = Path.of(request.readUTF());
    DocumentKind kind = DocumentKind.valueOf(request.readUTF());
    String mediaType = request.readUTF();
    Holder holder = holder(request);
    LocalDate day = LocalDate.parse(request.readUTF());
    SubmittedDocument document =
        new SubmittedDocument(kind, mediaType, bytes(request), holder, day);
    Verdict verdict = verifiers.in(file, kind).verify(document);
    answer.writeInt(verdict.observations().size());
    for (Verdict.Observation observation : verdict.observations()) {
      answer.writeUTF(observation.weight().name());
      answer.writeUTF(observation.text().english());
      answer.writeUTF(observation.text().urdu());
    }
  }

  private static Holder holder(DataInputStream request) throws IOException {
    String name = request.readUTF();
    Cnic cnic = new Cnic(request.readUTF());
    Optional<String> registrationNumber =
        Optional.of(request.readUTF()).filter(number -> !number.isEmpty());
    return new Holder(name, cnic, registrationNumber, request.readUTF());
  }

  private static byte[] bytes(DataInputStream request) throws IOException {
    byte[] bytes = new byte[request.readInt()];
    request.readFully(bytes);
    return bytes;
  }
}
