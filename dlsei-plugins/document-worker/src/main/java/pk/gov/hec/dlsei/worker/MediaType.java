package pk.gov.hec.dlsei.worker;

import java.io.IOException;

/** What a file is, by its first bytes and never by its name. */
enum MediaType {
  PDF("application/pdf", '%', 'P', 'D', 'F', '-'),
  JPEG("image/jpeg", 0xFF, 0xD8, 0xFF),
  PNG("image/png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');

  private final String text;
  private final int[] start;

  MediaType(String text, int... start) {
    this.text = text;
    this.start = start;
  }

  String text() {
    return text;
  }

  static MediaType of(byte[] content) throws Unusable {
    if (isBlank(content)) {
      throw new Unusable(Fault.EMPTY);
    }
    for (MediaType type : values()) {
      if (type.begins(content)) {
        return type;
      }
    }
    throw new Unusable(Fault.NOT_PDF_JPEG_PNG);
  }

  static DocumentFile open(byte[] content) throws IOException, Unusable {
    MediaType type = of(content);
    return type == PDF ? PdfFile.open(content) : PictureFile.open(content, type);
  }

  private static boolean isBlank(byte[] content) {
    for (byte b : content) {
      if (b != 0 && !Character.isWhitespace(b)) {
        return false;
      }
    }
    return true;
  }

  private boolean begins(byte[] content) {
    if (content.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((content[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
